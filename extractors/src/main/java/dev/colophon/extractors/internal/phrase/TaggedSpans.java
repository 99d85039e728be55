package dev.colophon.extractors.internal.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A tagger's claims of one sentence, by their places: those around a place are found without a look at all. For one thread. */
final class TaggedSpans {

    private static final Comparator<TaggedSpan> BY_START = Comparator.comparingInt(TaggedSpan::start);

    private final List<TaggedSpan> spans = new ArrayList<>(0);

    /** How far the claims reach, for each the farthest of those up to it. */
    private int[] reach = {};

    void add(TaggedSpan span) {
        spans.add(span);
    }

    int size() {
        return spans.size();
    }

    TaggedSpan get(int index) {
        return spans.get(index);
    }

    /** The first claim that may reach beyond a place; further ones may do so too or not. */
    int firstBeyond(int place) {
        if (reach.length != spans.size()) {
            index();
        }
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void index() {
        spans.sort(BY_START);
        reach = new int[spans.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, spans.get(i).end());
            reach[i] = farthest;
        }
    }
}
