package dev.colophon.extractors.internal.link;

import dev.colophon.LinkKind;
import dev.colophon.ReleaseStatus;
import java.util.Set;

/**
 * What the sentence of a link says of it.
 *
 * @param kind what it leads to
 * @param status whether it can be had now
 * @param artefacts all that it leads to
 */
record LinkReading(LinkKind kind, ReleaseStatus status, Set<Artefact> artefacts) {}
