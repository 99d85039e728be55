package dev.colophon.extractors.internal.context;

import dev.colophon.Span;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.text.TextRange;
import org.jspecify.annotations.Nullable;

/** A place that holds a name, or may hold one. Immutable; its text and its key are made when they are first asked for. */
public final class NameSpan {

    private final FieldReading reading;
    private final int first;
    private final int last;
    private final int start;
    private final int end;
    private @Nullable String surface;
    private @Nullable String key;

    private NameSpan(FieldReading reading, int first, int last, int start, int end) {
        this.reading = reading;
        this.first = first;
        this.last = last;
        this.start = start;
        this.end = end;
    }

    /**
     * The name that some tokens make.
     *
     * @param reading the text
     * @param first the place of its first token
     * @param last the place after its last token
     * @return the name, without what is joined to its last token
     */
    public static NameSpan of(FieldReading reading, int first, int last) {
        int end = reading.token(last - 1).end();
        return new NameSpan(
                reading,
                first,
                last,
                reading.token(first).start(),
                end - CompoundSuffixes.length(reading.token(last - 1).text()));
    }

    /**
     * The name at a span of the original text.
     *
     * @param reading the text
     * @param span a span in it
     * @return the name, or null where cleaning left nothing of it
     */
    public static @Nullable NameSpan at(FieldReading reading, Span span) {
        TextRange range = reading.text().clean(span);
        int first = reading.firstEndingAfter(range.start());
        int last = first;
        while (last < reading.size() && reading.token(last).start() < range.end()) {
            last++;
        }
        return first == last || range.start() == range.end()
                ? null
                : new NameSpan(reading, first, last, range.start(), range.end());
    }

    /** The text that it stands in.
     *
     * @return the text
     */
    public FieldReading reading() {
        return reading;
    }

    /** Its first token.
     *
     * @return the token's place
     */
    public int first() {
        return first;
    }

    /** Where its tokens end.
     *
     * @return the place after its last token
     */
    public int last() {
        return last;
    }

    /** Where it starts.
     *
     * @return an offset in the clean text
     */
    public int start() {
        return start;
    }

    /** Where it ends.
     *
     * @return an offset in the clean text; before the end of its last token in "CLIP-based"
     */
    public int end() {
        return end;
    }

    /** The name as the clean text has it.
     *
     * @return its text
     */
    public String surface() {
        String known = surface;
        if (known == null) {
            known = reading.text().clean().substring(start, end);
            surface = known;
        }
        return known;
    }

    /** The {@linkplain NameKey key} of the name.
     *
     * @return its key
     */
    public String key() {
        String known = key;
        if (known == null) {
            known = NameKey.of(surface());
            key = known;
        }
        return known;
    }

    /** Whether something is joined to the name: "CLIP-based".
     *
     * @return true if its last token goes on behind it
     */
    public boolean isCompound() {
        return end < reading.token(last - 1).end();
    }

    /**
     * Whether two names share a character.
     *
     * @param other another name
     * @return true if they overlap
     */
    public boolean overlaps(NameSpan other) {
        return reading == other.reading && start < other.end && other.start < end;
    }

    /** How many characters it has.
     *
     * @return its length in the clean text
     */
    public int length() {
        return end - start;
    }

    /** Where it stands in the original text.
     *
     * @return its span
     */
    public Span span() {
        return reading.text().span(start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameSpan name && reading == name.reading && start == name.start && end == name.end;
    }

    @Override
    public int hashCode() {
        return start * 31 + end;
    }

    @Override
    public String toString() {
        return surface();
    }
}
