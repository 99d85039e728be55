package dev.colophon.extractors.internal.result;

/** What the sentence tells of a number and a name in it: what stands between and around them. */
@SuppressWarnings("EnumOrdinal") // classes and units are numbers of features
final class ItemTraits {

    private ItemTraits() {}

    /** Adds the features of a name that begins at one item and ends at another. */
    static void add(Traits traits, Anchor anchor, SentenceFacts sentence, int first, int last) {
        Frame frame = anchor.frame();
        boolean before = anchor.isBefore(first);
        int side = before ? 0 : 1;
        Way way = before
                ? Way.between(frame, last + 1, anchor.left() - 1)
                : Way.between(frame, anchor.right() + 1, first - 1);
        traits.add(ChoiceFeature.DISTANCE, side * 16 + way.distance());
        traits.add(ChoiceFeature.NUMBERS_BETWEEN, side * 8 + Math.min(4, way.numbers()));
        traits.add(ChoiceFeature.COMMAS_BETWEEN, side * 8 + Math.min(4, way.commas()));
        traits.add(ChoiceFeature.BREAKS_BETWEEN, side * 4 + Math.min(2, way.breaks()));
        traits.add(ChoiceFeature.CLAUSES_BETWEEN, side * 4 + Math.min(2, way.clauses()));
        traits.add(ChoiceFeature.VERBS_BETWEEN, side * 8 + Math.min(4, way.verbs()));
        traits.add(ChoiceFeature.OWNER_BETWEEN, side * 4 + way.owners());
        traits.add(ChoiceFeature.BEFORE, side * 64 + number(sentence, beforeDeterminers(frame, first)));
        traits.add(ChoiceFeature.AFTER, side * 64 + number(sentence, afterBracket(frame, last)));
        traits.add(ChoiceFeature.BRACKETS, side * 8 + brackets(anchor, sentence, first, last));
        traits.add(ChoiceFeature.UNIT, side * 16 + anchor.unit().ordinal());
    }

    private static int number(SentenceFacts sentence, int item) {
        return sentence.classOf(item).ordinal();
    }

    private static int beforeDeterminers(Frame frame, int first) {
        int i = first - 1;
        while (i > first - 3 && frame.at(i).has(Cue.DETERMINER) && !frame.at(i).has(Cue.OWN)) {
            i--;
        }
        return i;
    }

    /** "FooNet (FN) reaches": the word behind the bracket. */
    private static int afterBracket(Frame frame, int last) {
        int i = last + 1;
        return frame.is(i, Item.Kind.OPEN) && frame.is(i + 2, Item.Kind.CLOSE) && !frame.is(i + 1, Item.Kind.QUANTITY)
                ? i + 3
                : i;
    }

    private static int brackets(Anchor anchor, SentenceFacts sentence, int first, int last) {
        int number = sentence.bracket(anchor.index());
        int name = sentence.bracket(first);
        if (number < 0) {
            return name < 0 ? 0 : name == anchor.right() + 1 ? 1 : 2;
        }
        if (number == name) {
            return 3;
        }
        return last == number - 1 ? 4 : name < 0 ? 5 : 6;
    }
}
