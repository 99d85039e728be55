package dev.colophon.extractors.internal.context;

/** What a word or phrase of the text around a name can tell. The file {@code cues.tsv} says which phrases do. */
public enum Cue {
    /** "we propose", "introduces": something new comes. */
    PROPOSE(Group.ACTION),
    /** "we release", "curated", "annotate": something made to be shared. */
    RELEASE(Group.ACTION),
    /** "called", "dubbed": a name comes. */
    CALL(Group.ACTION),
    /** "compared with", "against". */
    COMPARE(Group.ACTION),
    /** "outperforms", "surpassing". */
    EXCEED(Group.ACTION),
    /** "based on", "extends", "inspired by". */
    BUILD(Group.ACTION),
    /** "using", "we adopt", "leveraging". */
    USE(Group.ACTION),
    /** "evaluated on", "experiments", "results". */
    EVALUATE(Group.ACTION),
    /** "trained on", "fine-tuned". */
    TRAIN(Group.ACTION),
    /** "such as", "including". */
    EXAMPLE(Group.ACTION),
    ON(Group.OTHER),
    OF(Group.OTHER),
    FROM(Group.OTHER),
    WITH(Group.OTHER),
    IN(Group.OTHER),
    FOR(Group.OTHER),
    BY(Group.OTHER),
    TO(Group.OTHER),
    THAN(Group.ACTION),
    THE(Group.OTHER),
    A(Group.OTHER),
    OUR(Group.OTHER),
    /** "existing", "previous", "widely used". */
    EXISTING(Group.ACTION),
    /** "baselines", "competitors". */
    BASELINE(Group.ACTION),
    /** "framework", "network", "algorithm". */
    METHOD_HEAD(Group.HEAD),
    /** "module", "loss", "strategy". */
    COMPONENT_HEAD(Group.HEAD),
    /** "library", "simulator". */
    SOFTWARE_HEAD(Group.HEAD),
    /** "dataset", "corpus", "challenge". */
    DATASET_HEAD(Group.HEAD),
    /** "images", "samples": data without a name. */
    DATA_HEAD(Group.HEAD),
    /** "task", "problem", "detection". */
    TASK_HEAD(Group.HEAD),
    /** "score", "accuracy". */
    METRIC_HEAD(Group.HEAD),
    /** "university", "researchers", "device": nothing that this library names. */
    OTHER_HEAD(Group.HEAD),
    /** "achieves", "improves": what a method does in a result. */
    ACHIEVE(Group.OTHER),
    /** "learns", "consists of", "generates": what a method does in its description. */
    ACT(Group.OTHER),
    /** "contains", "comprises", "covers": what a dataset does. */
    CONTAIN(Group.OTHER),
    /** "is", "are". */
    BE(Group.OTHER),
    /** "that", "which". */
    RELATIVE(Group.OTHER),
    /** "and", "or". */
    AND(Group.OTHER),
    /** "not", "without", "unlike". */
    UNLIKE(Group.ACTION),
    /** "novel", "simple", "large-scale": words that may stand between a cue and the name. */
    FILLER(Group.OTHER);

    private final Group group;

    Cue(Group group) {
        this.group = group;
    }

    /** Whether it is a thing that a name can be an instance of. */
    boolean isHead() {
        return group == Group.HEAD;
    }

    /** Whether it says what is done with a name. */
    boolean isAction() {
        return group == Group.ACTION;
    }

    private enum Group {
        ACTION,
        HEAD,
        OTHER
    }
}
