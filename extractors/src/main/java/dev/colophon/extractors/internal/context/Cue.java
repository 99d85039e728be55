package dev.colophon.extractors.internal.context;

/** What a word or phrase of the text around a name can tell. The file {@code cues.tsv} says which phrases do. */
public enum Cue {
    /** "we propose", "introduces": something new comes. */
    PROPOSE,
    /** "we release", "curated", "annotate": something made to be shared. */
    RELEASE,
    /** "called", "dubbed": a name comes. */
    CALL,
    /** "compared with", "against". */
    COMPARE,
    /** "outperforms", "surpassing". */
    EXCEED,
    /** "based on", "extends", "inspired by". */
    BUILD,
    /** "using", "we adopt", "leveraging". */
    USE,
    /** "evaluated on", "experiments", "results". */
    EVALUATE,
    /** "trained on", "fine-tuned". */
    TRAIN,
    /** "such as", "including". */
    EXAMPLE,
    ON,
    OF,
    FROM,
    WITH,
    IN,
    FOR,
    BY,
    TO,
    THAN,
    THE,
    A,
    OUR,
    /** "existing", "previous", "widely used". */
    EXISTING,
    /** "baselines", "competitors". */
    BASELINE,
    /** "framework", "network", "algorithm". */
    METHOD_HEAD,
    /** "module", "loss", "strategy". */
    COMPONENT_HEAD,
    /** "library", "simulator". */
    SOFTWARE_HEAD,
    /** "dataset", "corpus", "challenge". */
    DATASET_HEAD,
    /** "images", "samples": data without a name. */
    DATA_HEAD,
    /** "task", "problem", "detection". */
    TASK_HEAD,
    /** "score", "accuracy". */
    METRIC_HEAD,
    /** "university", "researchers", "device": nothing that this library names. */
    OTHER_HEAD,
    /** "achieves", "improves": what a method does in a result. */
    ACHIEVE,
    /** "learns", "consists of", "generates": what a method does in its description. */
    ACT,
    /** "contains", "comprises", "covers": what a dataset does. */
    CONTAIN,
    /** "is", "are". */
    BE,
    /** "that", "which". */
    RELATIVE,
    /** "and", "or". */
    AND,
    /** "not", "without", "unlike". */
    UNLIKE,
    /** "novel", "simple", "large-scale": words that may stand between a cue and the name. */
    FILLER;

    /** Whether it is a thing that a name can be an instance of. */
    boolean isHead() {
        return METHOD_HEAD.ordinal() <= ordinal() && ordinal() <= OTHER_HEAD.ordinal();
    }

    /** Whether it says what is done with a name. */
    boolean isAction() {
        return ordinal() <= EXAMPLE.ordinal() || this == EXISTING || this == BASELINE || this == THAN || this == UNLIKE;
    }
}
