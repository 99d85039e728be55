package dev.colophon.extractors.internal.result;

/** What speaks for a number that belongs to nothing named. */
@SuppressWarnings("EnumOrdinal") // places in a table that is fitted anew when the constants change
final class NothingTraits {

    private NothingTraits() {}

    static void add(Anchor anchor, SentenceFacts sentence, Hints hints, int rivals, Traits traits) {
        traits.add(ChoiceFeature.NULL_BIAS, 0);
        traits.add(
                ChoiceFeature.NULL_RULE,
                hints.rule() < 0 && hints.ruleEntity() == null && hints.ruleText() == null ? 1 : 0);
        traits.add(ChoiceFeature.NULL_RIVALS, rivals);
        traits.add(ChoiceFeature.NULL_SUBJECT, sentence.subject(anchor));
        traits.add(ChoiceFeature.NULL_UNIT, anchor.unit().ordinal());
        traits.add(ChoiceFeature.NULL_MANY, sentence.isAboutMany() ? 1 : 0);
        traits.add(ChoiceFeature.NULL_OPENER, sentence.opener());
        traits.add(ChoiceFeature.NULL_BEFORE_NUMBER, WordClass.of(anchor.before()));
        traits.add(ChoiceFeature.NULL_AFTER_NUMBER, WordClass.of(anchor.after()));
        traits.add(ChoiceFeature.NULL_PREVIOUS, hints.previous().value(null));
    }
}
