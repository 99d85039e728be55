package dev.colophon.extractors.training;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.tagger.NameLabels;
import dev.colophon.extractors.internal.tagger.PaperWords;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.PaperText;
import dev.colophon.text.Token;
import java.util.Arrays;
import java.util.List;

/** The labels that marks give to the words of a paper. */
final class SentenceLabels {

    private SentenceLabels() {}

    /** The label of each word of a paper, title first; a mark that is not inside one sentence, or overlaps, is dropped. */
    static int[] of(PaperText text, PaperWords words, List<AnnotatedName> names) {
        int[] labels = new int[words.size()];
        int titleSize = text.title().tokens().size();
        for (AnnotatedName name : names) {
            List<Token> tokens = text.field(name.span().field()).tokens(name.span());
            if (tokens.isEmpty()) {
                continue;
            }
            int base = name.span().field() == PaperField.TITLE ? 0 : titleSize;
            int first = base + tokens.get(0).index();
            int last = base + tokens.get(tokens.size() - 1).index();
            if (isFree(labels, first, last) && inOneSentence(words, first, last)) {
                set(labels, first, last, name.kind());
            }
        }
        return labels;
    }

    private static boolean isFree(int[] labels, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (labels[i] != NameLabels.OUTSIDE) {
                return false;
            }
        }
        return true;
    }

    private static boolean inOneSentence(PaperWords words, int first, int last) {
        for (int s = 0; s <= words.sentenceCount(); s++) {
            int start = words.sentenceStart(s);
            if (start > first) {
                return last < start;
            }
        }
        return true;
    }

    private static void set(int[] labels, int first, int last, EntityKind kind) {
        if (first == last) {
            labels[first] = NameLabels.only(kind);
            return;
        }
        Arrays.fill(labels, first, last, NameLabels.inside(kind));
        labels[first] = NameLabels.begin(kind);
        labels[last] = NameLabels.last(kind);
    }
}
