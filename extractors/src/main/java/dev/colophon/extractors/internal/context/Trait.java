package dev.colophon.extractors.internal.context;

/** What can be said of a name besides the cues around it. */
public enum Trait {
    /** Of every name. */
    ANY,
    SHAPE_PLAIN,
    SHAPE_CAPITALISED,
    SHAPE_HYPHENATED,
    SHAPE_ACRONYM,
    SHAPE_MIXED,
    SHAPE_NUMBERED,
    SHAPE_SMALL_NUMBERED,
    /** "SVM": up to three characters in capitals. */
    SHORT_ACRONYM,
    TWO_WORDS,
    THREE_WORDS,
    MORE_WORDS,
    /** "GPT-4 Turbo", "GMM model": words, and one of them with the shape of a name. */
    WORDS_WITH_NAME,
    /** "deep residual learning", with or without its acronym. */
    SMALL_WORDS,
    /** "ResNet-50", "Qwen 2.5": ends in a number. */
    ENDS_IN_NUMBER,
    /** "-Net", "-Former", "-LoRA". */
    METHOD_SUFFIX,
    /** "-Bench", "-QA", "-1K". */
    DATASET_SUFFIX,
    /** A long form and its acronym stand side by side. */
    HAS_ACRONYM,
    /** How often it stands in the paper. */
    ONCE,
    TWICE,
    OFTEN,
    IN_TITLE,
    /** "X: Title". */
    HEADS_TITLE,
    IN_TITLE_AND_ABSTRACT,
    /** Stands only in the title. */
    ONLY_IN_TITLE,
    IN_LIST,
    IN_BRACKETS,
    IN_QUOTES,
    STARTS_SENTENCE,
    CITED,
    AFTER_OUR,
    /** In the last third of the abstract at its first mention. */
    LATE,
    EARLY,
    KNOWN_METHOD,
    KNOWN_DATASET,
    /** "GPT-6 Turbo", "BERT-Attack": the name starts with a known one. */
    STARTS_WITH_METHOD,
    STARTS_WITH_DATASET,
    STARTS_WITH_GENERIC,
    /** "Adaptive GRPO": the name ends with a known one. */
    ENDS_WITH_METHOD,
    ENDS_WITH_DATASET,
    ENDS_WITH_GENERIC,
    /** A known method, or dataset, stands in the same list. */
    BESIDE_METHOD,
    BESIDE_DATASET,
    /** "CNN", "LLM": a family or a field, no name. */
    GENERIC,
    /** "-based", "-style" behind the name. */
    COMPOUND
}
