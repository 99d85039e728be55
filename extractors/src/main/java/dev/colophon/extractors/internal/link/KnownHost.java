package dev.colophon.extractors.internal.link;

import dev.colophon.LinkHost;
import dev.colophon.LinkKind;

/**
 * What is known of a host.
 *
 * @param service the service behind it
 * @param usually what it holds where the sentence does not say
 * @param scope what its paths and sub-domains are
 */
record KnownHost(LinkHost service, LinkKind usually, Scope scope) {

    /** Any host that is in no list. */
    static final KnownHost UNKNOWN = new KnownHost(LinkHost.OTHER, LinkKind.PROJECT, Scope.PAGES);

    /** What the paths and sub-domains of a host are. */
    enum Scope {
        /** Paths start with owner/name. */
        REPOSITORY,
        /** Sub-domains are sites of their own. */
        SITES,
        /** Neither. */
        PAGES
    }

    boolean holdsRepositories() {
        return scope == Scope.REPOSITORY;
    }
}
