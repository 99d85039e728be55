package dev.colophon.extractors.internal.link;

import dev.colophon.Availability;
import dev.colophon.ReleaseStatus;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what a paper says of its code, data and models. What a link leads to is there; else a promise outweighs a release:
 * of something that is announced for later, only a part can be there.
 */
final class AvailabilityTally {

    private final Map<Artefact, ReleaseStatus> stated = new EnumMap<>(Artefact.class);
    private final Set<Artefact> linked = EnumSet.noneOf(Artefact.class);

    void add(Set<Artefact> artefacts, ReleaseStatus status) {
        for (Artefact artefact : artefacts) {
            stated.merge(artefact, status, (a, b) -> a == ReleaseStatus.PROMISED ? a : b);
        }
    }

    void addLinked(Set<Artefact> artefacts, ReleaseStatus status) {
        add(artefacts, status);
        if (status == ReleaseStatus.RELEASED) {
            linked.addAll(artefacts);
        }
    }

    Availability availability() {
        return new Availability(of(Artefact.CODE), of(Artefact.DATA), of(Artefact.MODELS));
    }

    private @Nullable ReleaseStatus of(Artefact artefact) {
        return linked.contains(artefact) ? ReleaseStatus.RELEASED : stated.get(artefact);
    }
}
