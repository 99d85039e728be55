package dev.colophon.extractors.internal.link;

import dev.colophon.Availability;
import dev.colophon.ReleaseStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up what a paper says of its code, data and models. A promise outweighs a release: what is to come is not there yet. */
final class AvailabilityTally {

    private final Map<Artefact, ReleaseStatus> statuses = new EnumMap<>(Artefact.class);

    void add(Set<Artefact> artefacts, ReleaseStatus status) {
        for (Artefact artefact : artefacts) {
            statuses.merge(artefact, status, (a, b) -> a == ReleaseStatus.PROMISED ? a : b);
        }
    }

    Availability availability() {
        return new Availability(of(Artefact.CODE), of(Artefact.DATA), of(Artefact.MODELS));
    }

    private @Nullable ReleaseStatus of(Artefact artefact) {
        return statuses.get(artefact);
    }
}
