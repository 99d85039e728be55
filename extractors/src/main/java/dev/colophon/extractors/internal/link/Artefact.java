package dev.colophon.extractors.internal.link;

import dev.colophon.LinkKind;

/** What a paper can release. */
enum Artefact {
    CODE(LinkKind.CODE),
    DATA(LinkKind.DATA),
    MODELS(LinkKind.MODELS),
    DEMO(LinkKind.DEMO),
    PROJECT(LinkKind.PROJECT),
    PAPER(LinkKind.PAPER),
    OTHER(LinkKind.OTHER),
    /** "All resources": the text does not say which. */
    ANY(LinkKind.OTHER);

    private final LinkKind kind;

    Artefact(LinkKind kind) {
        this.kind = kind;
    }

    LinkKind kind() {
        return kind;
    }
}
