package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A sentence as a row of items: words, marks, names and numbers. Names are one item each, numbers too. */
final class Frame {

    private static final int LONGEST = 300;

    private static final Item EDGE = new Item(Kind.BREAK, 0, 0, "", 0, null, null);

    private final FieldText text;
    private final Sentence sentence;
    private final Item[] items;

    private Frame(FieldText text, Sentence sentence, Item[] items) {
        this.text = text;
        this.sentence = sentence;
        this.items = items;
    }

    static Frame of(FieldText text, Sentence sentence, List<Item> items) {
        return new Frame(text, sentence, items.toArray(new Item[0]));
    }

    /** The text that the sentence stands in. */
    FieldText text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The item at an index, or a break outside of the sentence. */
    Item at(int index) {
        return index >= 0 && index < items.length ? items[index] : EDGE;
    }

    /** Puts another item in the place of one, before anybody has looked. */
    void replace(int index, Item item) {
        items[index] = item;
    }

    /** The sentence in parts that are short enough to look at every item for every number; one part but for hostile texts. */
    List<Frame> slices() {
        if (items.length <= LONGEST) {
            return List.of(this);
        }
        List<Frame> slices = new ArrayList<>();
        for (int from = 0; from < items.length; from += LONGEST) {
            int to = Math.min(items.length, from + LONGEST);
            slices.add(new Frame(text, sentence, Arrays.copyOfRange(items, from, to)));
        }
        return slices;
    }

    int size() {
        return items.length;
    }

    boolean is(int index, Kind kind) {
        return at(index).kind() == kind;
    }

    Quantity quantity(int index) {
        return Objects.requireNonNull(items[index].quantity());
    }

    /** The clean text from the start of one item to the end of another. */
    String surface(int first, int last) {
        return text.clean().substring(items[first].start(), items[last].end());
    }

    /** Whether the text from the start of one item to the end of another is a text. */
    boolean says(int first, int last, String wanted) {
        int start = items[first].start();
        return items[last].end() - start == wanted.length() && text.clean().startsWith(wanted, start);
    }

    /** Whether the word is one of the sentence's, from an index on. */
    boolean containsAfter(int index, String word) {
        for (int i = index; i < items.length; i++) {
            if (items[i].is(word)) {
                return true;
            }
        }
        return false;
    }
}
