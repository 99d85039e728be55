package dev.colophon.extractors.internal.link;

import dev.colophon.ReleaseStatus;
import java.util.Set;

/**
 * A part of a sentence that says that something is or will be released.
 *
 * @param start the index of its first token in its sentence
 * @param end the index after its predicate
 * @param artefacts what is released
 * @param status whether it can be had now
 */
record ReleaseStatement(int start, int end, Set<Artefact> artefacts, ReleaseStatus status) {}
