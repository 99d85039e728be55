package dev.colophon.extractors.internal.result;

/** What the choice of a measure, dataset or method for a number looks at; each has a number of values. */
enum ChoiceFeature {
    /** Whether the rules would choose it, by the side of the number that it stands on. */
    RULE(4),
    /** How many items stand between, by side. */
    DISTANCE(32),
    NUMBERS_BETWEEN(16),
    COMMAS_BETWEEN(16),
    BREAKS_BETWEEN(8),
    CLAUSES_BETWEEN(8),
    VERBS_BETWEEN(16),
    /** Whose words stand between: the paper's own or another's. */
    OWNER_BETWEEN(16),
    /** The class of the word before it, by side. */
    BEFORE(128),
    AFTER(128),
    BEFORE_NUMBER(128),
    AFTER_NUMBER(128),
    /** The place among its kind on its side, the nearest first. */
    RANK(16),
    /** How many of its kind the sentence names. */
    RIVALS(16),
    /** The length of its list, its place there, the length of the number's list. */
    LIST(64),
    PARTNER(2),
    ROLE(16),
    SYNTAX(64),
    BASELINE(2),
    BRACKETS(16),
    UNIT(64),
    /** How the number follows the one before and whether that one was bound to the same. */
    PREVIOUS(32),
    /** On which sides of the sentence's numbers its kind stands, by side and place. */
    SHAPE(64),
    FAR_RULE(2),
    FAR_ROLE(64),
    FAR_BACK(32),
    FAR_TITLE(2),
    FAR_MENTIONS(8),
    FAR_ORDER(16),
    FAR_RIVALS(16),
    FAR_SUBJECT(64),
    FAR_UNIT(64),
    FAR_PREVIOUS(32),
    FAR_MANY(8),
    FAR_OPENER(512),
    FAR_ONLY(8),
    FAR_BASELINE(2),
    NULL_BIAS(1),
    NULL_RULE(2),
    NULL_RIVALS(8),
    NULL_SUBJECT(16),
    NULL_UNIT(32),
    NULL_MANY(8),
    NULL_OPENER(64),
    NULL_BEFORE_NUMBER(64),
    NULL_AFTER_NUMBER(64),
    NULL_PAPER(32),
    NULL_PREVIOUS(32),
    /** Whether it acts in the number's clause, by its role and who else acts there. */
    SUBJECT(256),
    /** Whether it is named behind the number as the one that did it, by the word between. */
    AGENT(32),
    /** Whether it stands before the number's bracket or colon. */
    HEADING(32),
    /** The word before the number that tells whose side it is on, by role. */
    MARK(64),
    /** Whom the phrase speaks of that it explains: "the best model, FooNet". */
    APPOSED(16),
    FAR_PARTY(128),
    FAR_AGENT(16),
    FAR_HEADING(64),
    FAR_MARK(64),
    FAR_LEAD(32),
    FAR_PAPER(32),
    NULL_PARTY(16),
    NULL_AGENT(16),
    NULL_HEADING(64),
    NULL_MARK(8),
    PHRASE_SOURCE(32),
    PHRASE_LENGTH(8),
    PHRASE_HEAD(16),
    PHRASE_SOURCE_HEAD(512),
    FIT(256),
    SOURCES(16),
    /** The way from the number as the rules measure it, by side. */
    COST(32),
    /** Whether the rules measure a shorter way to another. */
    CHEAPEST(4),
    TRUST_BIAS(1),
    /** How sure the choice of the measure is, in tenths. */
    TRUST_METRIC(16),
    /** Where the measure was found. */
    TRUST_NAMED(4),
    /** Where the dataset was found, and how many the paper has. */
    TRUST_DATASET(32),
    TRUST_DATASET_NAME(8),
    TRUST_METRIC_NAME(8),
    TRUST_UNIT(16);

    private static final int[] OFFSETS = offsets();

    /** How many values all features have together. */
    static final int TOTAL = OFFSETS[OFFSETS.length - 1];

    private final int values;

    ChoiceFeature(int values) {
        this.values = values;
    }

    private static int[] offsets() {
        ChoiceFeature[] features = values();
        int[] offsets = new int[features.length + 1];
        for (int i = 0; i < features.length; i++) {
            offsets[i + 1] = offsets[i] + features[i].values;
        }
        return offsets;
    }

    /** The number of a value of this feature among the values of all. */
    @SuppressWarnings("EnumOrdinal") // a place in memory; nothing keeps the number
    int id(int value) {
        if (value < 0 || value >= values) {
            throw new IllegalArgumentException(this + " has no value " + value);
        }
        return OFFSETS[ordinal()] + value;
    }

    /** The feature that has a number among its values. */
    static ChoiceFeature of(int id) {
        ChoiceFeature found = RULE;
        for (ChoiceFeature feature : values()) {
            found = feature.id(0) <= id ? feature : found;
        }
        return found;
    }
}
