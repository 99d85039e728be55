package dev.colophon.extractors.internal.result;

/** What speaks for a number that belongs to nothing named. */
final class NothingTraits {

    private NothingTraits() {}

    /** Adds what holds for measures and methods: {@code rule} tells whether the rules choose nothing, {@code rivals} how many names the sentence has. */
    static void add(Traits traits, Anchor anchor, SentenceFacts sentence, boolean rule, int rivals) {
        traits.add(ChoiceFeature.NULL_BIAS, 0);
        traits.add(ChoiceFeature.NULL_RULE, rule ? 1 : 0);
        traits.add(ChoiceFeature.NULL_RIVALS, rivals);
        traits.add(ChoiceFeature.NULL_UNIT, anchor.unit());
        traits.add(ChoiceFeature.NULL_MANY, sentence.isAboutMany() ? 1 : 0);
        traits.add(ChoiceFeature.NULL_OPENER, sentence.opener());
    }
}
