package dev.colophon.text;

import dev.colophon.Mention;
import dev.colophon.PaperField;
import dev.colophon.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text of a paper: clean, in sentences and tokens, mapped to the original. Immutable, and keeps what {@linkplain TextReader
 * readers} made of it.
 */
public final class FieldText {

    private final PaperField field;
    private final CleanText text;
    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private volatile @Nullable Shared shared;

    private FieldText(PaperField field, CleanText text, List<Sentence> sentences, List<Token> tokens) {
        this.field = field;
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.tokens = tokens;
    }

    static FieldText of(PaperField field, CleanText text, SentenceSplitter splitter, Tokenizer tokenizer) {
        List<Sentence> sentences = new ArrayList<>();
        String clean = text.clean();
        TokenCollector tokens = new TokenCollector(clean.length());
        for (TextRange range : splitter.split(clean)) {
            String sentence = clean.substring(range.start(), range.end());
            sentences.add(new Sentence(
                    field,
                    sentences.size(),
                    range.start(),
                    range.end(),
                    text.span(field, range.start(), range.end()),
                    tokens.cut(tokenizer, sentence, range.start())));
        }
        return new FieldText(field, text, sentences, tokens.all());
    }

    /** Which text this is.
     *
     * @return title or abstract
     */
    public PaperField field() {
        return field;
    }

    /** The text as it came.
     *
     * @return the original text
     */
    public String original() {
        return text.original();
    }

    /** The text without mark-up, ligatures, soft hyphens and the like.
     *
     * @return the clean text
     */
    public String clean() {
        return text.clean();
    }

    /** The sentences.
     *
     * @return the sentences in order
     */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The tokens of all sentences.
     *
     * @return the tokens in order
     */
    public List<Token> tokens() {
        return tokens;
    }

    /**
     * The original place of a part of the clean text.
     *
     * @param start where it starts in the clean text
     * @param end the offset after its last character in the clean text, after {@code start}
     * @return the shortest span of the original text that holds all that the part was made from
     */
    public Span span(int start, int end) {
        return text.span(field, start, end);
    }

    /**
     * The mention that a part of the clean text makes.
     *
     * @param start where it starts in the clean text
     * @param end the offset after its last character in the clean text, after {@code start}
     * @return the mention in original offsets
     */
    public Mention mention(int start, int end) {
        Span span = span(start, end);
        return new Mention(span, text.original().substring(span.start(), span.end()));
    }

    /**
     * The part of the clean text that an original span became.
     *
     * @param span a span in this field
     * @return the clean offsets; empty where cleaning removed all of it
     */
    public TextRange clean(Span span) {
        return text.cleanRange(span.start(), span.end());
    }

    /**
     * The tokens that an original span touches.
     *
     * @param span a span in this field
     * @return consecutive tokens, possibly none
     */
    public List<Token> tokens(Span span) {
        TextRange range = clean(span);
        int first = firstTokenEndingAfter(range.start());
        int last = first;
        while (last < tokens.size() && tokens.get(last).start() < range.end()) {
            last++;
        }
        return tokens.subList(first, last);
    }

    /**
     * What a reader makes of this text: made when it is first asked for, then shared by all who ask. Where two threads ask first,
     * each may get one of its own.
     *
     * @param reader the reader, itself a constant: the same object gets what it made before
     * @param <T> what it makes
     * @return what it made of this text
     */
    @SuppressWarnings("unchecked") // what a reader made is kept with that reader
    public <T> T read(TextReader<T> reader) {
        for (Shared each = shared; each != null; each = each.next()) {
            if (each.reader() == reader) {
                return (T) each.made();
            }
        }
        T made = reader.read(this);
        shared = new Shared(reader, made, shared);
        return made;
    }

    private record Shared(
            TextReader<?> reader, Object made, @Nullable Shared next) {}

    private int firstTokenEndingAfter(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
