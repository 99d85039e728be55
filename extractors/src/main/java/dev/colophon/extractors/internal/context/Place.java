package dev.colophon.extractors.internal.context;

/** Where a cue stands, seen from a name. A list of names is looked at from both of its ends. */
enum Place {
    /** The word before, articles and adjectives aside: "evaluated on the challenging [X]". */
    LEFT,
    /** The noun before, few words off: "a framework, [X]", "the dataset called [X]". */
    LEFT_HEAD,
    /** What is done, up to four words before: "we propose the new network [X]". */
    LEFT_NEAR,
    /** What is done, further before in the sentence. */
    LEFT_FAR,
    /** The word after: "[X] achieves". */
    RIGHT,
    /** The noun after: "[X] dataset", "[X] object detection benchmark". */
    RIGHT_HEAD,
    /** The noun of an apposition: "[X], a large benchmark for", "[X] is a framework that". */
    APPOSITION,
    /** What is done, further after in the sentence. */
    RIGHT_FAR,
    /** The name's own last word: "[Deep Fusion Network]". */
    TAIL
}
