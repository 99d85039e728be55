package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a number before its measure, dataset or method is chosen.
 *
 * @param frame its sentence
 * @param rule the item that the rules would choose, or -1
 * @param ruleEntity the name elsewhere that the rules would choose, or null
 * @param ruleText the phrase that the rules would choose, or null
 * @param compared what the number is compared with, or null
 * @param previous what the number before was bound to
 */
record Hints(
        Frame frame,
        int rule,
        @Nullable Entity ruleEntity,
        @Nullable String ruleText,
        @Nullable Entity compared,
        Previous previous) {

    /** How many sentences before this one a place of the original text stands, 15 at most. */
    int sentencesBack(int original) {
        FieldText text = frame.text();
        Sentence here = frame.sentence();
        int back = 0;
        for (int i = here.index() - 1; i >= 0 && text.sentences().get(i).span().end() >= original; i--) {
            back++;
        }
        return Math.min(back == 0 ? 1 : back, 15);
    }
}
