package dev.colophon;

/** The service that a link leads to. */
public enum LinkHost {
    GITHUB,
    GITLAB,
    BITBUCKET,
    CODEBERG,
    HUGGINGFACE,
    ZENODO,
    FIGSHARE,
    OSF,
    /** 4open.science, which shows repositories without their authors' names. */
    FOUROPEN,
    /** Software Heritage. */
    SWH,
    KAGGLE,
    OTHER
}
