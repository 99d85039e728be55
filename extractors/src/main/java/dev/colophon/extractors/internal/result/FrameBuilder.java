package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the row of items of a sentence out of its tokens, names and numbers. */
final class FrameBuilder {

    private final FieldText text;
    private final Sentence sentence;
    private final List<NamedSpan> names;
    private final List<Quantity> quantities;
    private final List<Item> items = new ArrayList<>();
    private int name;
    private int quantity;

    private FrameBuilder(FieldText text, Sentence sentence, List<NamedSpan> names, List<Quantity> quantities) {
        this.text = text;
        this.sentence = sentence;
        this.names = names;
        this.quantities = quantities;
    }

    /** Numbers that stand inside a name are no items: "CIFAR-10", "Claude 4.6". */
    static Frame build(FieldText text, Sentence sentence, List<NamedSpan> names, List<Quantity> quantities) {
        return new FrameBuilder(text, sentence, names, quantities).build();
    }

    private Frame build() {
        name = firstNameIn(sentence.start());
        int done = sentence.start();
        for (Token token : sentence.tokens()) {
            int from = Math.max(done, token.start());
            while (from < token.end()) {
                from = step(from, token);
            }
            done = Math.max(done, from);
        }
        return Frame.of(text, sentence, items);
    }

    private int firstNameIn(int start) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds the item that starts at a place inside a token and returns where the next may start. */
    private int step(int from, Token token) {
        dropBefore(from);
        if (token.kind() == TokenKind.ADDRESS) {
            add(Kind.BREAK, from, token.end(), null, null);
            return token.end();
        }
        int next = token.end();
        if (name < names.size() && names.get(name).start() < token.end()) {
            NamedSpan span = names.get(name);
            if (span.start() <= from) {
                addName(span, from);
                return span.end();
            }
            next = span.start();
        }
        if (quantity < quantities.size() && quantities.get(quantity).start() < next) {
            Quantity found = quantities.get(quantity);
            if (found.start() <= from) {
                add(Kind.QUANTITY, from, found.end(), null, found);
                return found.end();
            }
            next = found.start();
        }
        addWord(from, next, token);
        return next;
    }

    private void dropBefore(int from) {
        while (name < names.size() && names.get(name).end() <= from) {
            name++;
        }
        while (quantity < quantities.size() && isSpent(quantities.get(quantity), from)) {
            quantity++;
        }
    }

    private boolean isSpent(Quantity found, int from) {
        if (found.end() <= from) {
            return true;
        }
        return name < names.size()
                && names.get(name).start() <= found.start()
                && names.get(name).end() > found.start();
    }

    private void addWord(int start, int end, Token token) {
        if (token.start() == start && token.end() == end) {
            Kind kind = kind(token.text());
            if (kind != null) {
                items.add(new Item(kind, start, end, token.lower(), CueWords.of(token), null, null));
            }
            return;
        }
        int first = start;
        int last = end;
        while (first < last && !Character.isLetterOrDigit(text.clean().charAt(first))) {
            first++;
        }
        while (last > first && !Character.isLetterOrDigit(text.clean().charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            add(Kind.WORD, first, last, null, null);
        }
    }

    private void addName(NamedSpan span, int from) {
        String lower = span.kind() == Kind.METRIC
                ? text.clean().substring(from, span.end()).toLowerCase(Locale.ROOT)
                : "";
        int cues = span.kind() == Kind.METRIC ? cues(lower) : 0;
        items.add(new Item(span.kind(), from, span.end(), lower, cues, span.entity(), null));
    }

    /** "a 5% latency OVERHEAD", "46% FASTER runtime": a measure with the word of change in it. */
    private static int cues(String metric) {
        if (metric.endsWith(" overhead")) {
            return Cue.CHANGE_NOUN.bit();
        }
        int space = metric.indexOf(' ');
        return space < 0 ? 0 : CueWords.of(metric.substring(0, space)) & Cue.COMPARATIVE.bit();
    }

    private void add(Kind kind, int start, int end, @Nullable Entity entity, @Nullable Quantity number) {
        String lower = kind == Kind.WORD ? text.clean().substring(start, end).toLowerCase(Locale.ROOT) : "";
        items.add(new Item(kind, start, end, lower, CueWords.of(lower), entity, number));
    }

    private static @Nullable Kind kind(String token) {
        char first = token.charAt(0);
        if (Character.isLetterOrDigit(first) || token.length() > 2) {
            return Kind.WORD;
        }
        return switch (first) {
            case ',' -> Kind.COMMA;
            case ';', ':', '.', '\u2013', '\u2014', '-', '?', '!' -> Kind.BREAK;
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case '/', '|' -> Kind.SLASH;
            case '=', '<', '>', '\u2264', '\u2265', '\u2248' -> Kind.EQUALS;
            case '&', '\u2191', '\u2193' -> Kind.WORD;
            default -> Character.isLetterOrDigit(first) ? Kind.WORD : null;
        };
    }
}
