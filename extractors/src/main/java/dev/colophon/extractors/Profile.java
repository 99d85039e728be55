package dev.colophon.extractors;

/** Where an extractor's names come from. Links, roles and results come from rules in any case. */
public enum Profile {
    /** Rules and the trained tagger together: the best answers. */
    STANDARD,
    /** Rules alone: no model is loaded, and it is the fastest. */
    RULES,
    /** The trained tagger alone. */
    OPENNLP
}
