package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence as a row of items: names are one item each, numbers too.
 *
 * @param text the text that the sentence stands in
 * @param sentence the sentence
 * @param items its words, marks, names and numbers in order
 */
record Frame(FieldText text, Sentence sentence, List<Item> items) {

    private static final int LONGEST = 300;

    private static final Item EDGE = new Item(Kind.BREAK, 0, 0, "", 0, null, null);

    /** The item at an index, or a break outside of the sentence. */
    Item at(int index) {
        return index >= 0 && index < items.size() ? items.get(index) : EDGE;
    }

    /** The sentence in parts that are short enough to look at every item for every number; one part but for hostile texts. */
    List<Frame> slices() {
        if (items.size() <= LONGEST) {
            return List.of(this);
        }
        List<Frame> slices = new ArrayList<>();
        for (int from = 0; from < items.size(); from += LONGEST) {
            int to = Math.min(items.size(), from + LONGEST);
            slices.add(new Frame(text, sentence, new ArrayList<>(items.subList(from, to))));
        }
        return slices;
    }

    int size() {
        return items.size();
    }

    boolean is(int index, Kind kind) {
        return at(index).kind() == kind;
    }

    Quantity quantity(int index) {
        return Objects.requireNonNull(items.get(index).quantity());
    }

    /** The clean text from the start of one item to the end of another. */
    String surface(int first, int last) {
        return text.clean().substring(items.get(first).start(), items.get(last).end());
    }

    /** Whether the text from the start of one item to the end of another is a text. */
    boolean says(int first, int last, String wanted) {
        int start = items.get(first).start();
        return items.get(last).end() - start == wanted.length() && text.clean().startsWith(wanted, start);
    }

    /** Whether the word is one of the sentence's, from an index on. */
    boolean containsAfter(int index, String word) {
        for (int i = index; i < items.size(); i++) {
            if (items.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }
}
