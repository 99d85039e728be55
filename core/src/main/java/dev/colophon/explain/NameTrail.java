package dev.colophon.explain;

import dev.colophon.Entity;
import dev.colophon.Mention;
import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.PaperMetadata;
import dev.colophon.Span;
import dev.colophon.spi.Entities;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Follows candidates to what became of them. */
final class NameTrail {

    private static final Comparator<NameCandidate> SUREST_FIRST = Comparator.comparingDouble(
                    (NameCandidate candidate) -> candidate.claim().confidence())
            .reversed();

    private final Paper paper;
    private final PaperMetadata metadata;
    private final List<Named> resolved;

    NameTrail(PaperText text, Entities entities, PaperMetadata metadata) {
        this.paper = text.paper();
        this.metadata = metadata;
        resolved = named(entities.methods(), entities.datasets(), entities.tasks(), entities.metrics());
    }

    private static List<Named> named(
            List<? extends Entity> methods,
            List<? extends Entity> datasets,
            List<? extends Entity> tasks,
            List<? extends Entity> metrics) {
        List<Named> all = new ArrayList<>();
        methods.forEach(entity -> all.add(new Named(EntityKind.METHOD, entity)));
        datasets.forEach(entity -> all.add(new Named(EntityKind.DATASET, entity)));
        tasks.forEach(entity -> all.add(new Named(EntityKind.TASK, entity)));
        metrics.forEach(entity -> all.add(new Named(EntityKind.METRIC, entity)));
        return all;
    }

    Explanation explain(List<NameCandidate> candidates) {
        List<Named> kept = named(metadata.methods(), metadata.datasets(), metadata.tasks(), metadata.metrics());
        List<ExplainedName> names = new ArrayList<>();
        for (Named name : kept) {
            List<NameCandidate> claims = candidates.stream()
                    .filter(candidate -> candidate.rejection() == null && name.isAt(candidate.claim()))
                    .sorted(SUREST_FIRST)
                    .toList();
            names.add(new ExplainedName(name.kind(), name.entity(), claims));
        }
        List<RejectedName> rejected = new ArrayList<>();
        for (NameCandidate candidate : candidates) {
            if (candidate.rejection() != null || kept.stream().noneMatch(name -> name.isAt(candidate.claim()))) {
                rejected.add(new RejectedName(
                        candidate, Mention.at(paper, candidate.claim().span()), reason(candidate)));
            }
        }
        rejected.sort(Comparator.<RejectedName, PaperField>comparing(
                        name -> name.mention().span().field())
                .thenComparing(name -> name.mention().span().start()));
        return new Explanation(metadata, names, rejected);
    }

    private String reason(NameCandidate candidate) {
        if (candidate.rejection() != null) {
            return candidate.rejection();
        }
        NameMention claim = candidate.claim();
        Named same = first(name -> name.isAt(claim));
        if (same != null) {
            return "its confidence " + same.entity().confidence() + " is below the minimum";
        }
        Named rival = first(name -> name.kind() == claim.kind() && name.overlaps(claim.span()));
        rival = rival == null ? first(name -> name.overlaps(claim.span())) : rival;
        return rival == null ? "the resolver left it out" : "overlapped by " + rival;
    }

    private @Nullable Named first(Predicate<Named> test) {
        return resolved.stream().filter(test).findFirst().orElse(null);
    }

    private record Named(EntityKind kind, Entity entity) {

        boolean isAt(NameMention claim) {
            return claim.kind() == kind
                    && entity.mentions().stream()
                            .anyMatch(mention -> mention.span().equals(claim.span()));
        }

        boolean overlaps(Span span) {
            return entity.mentions().stream().anyMatch(mention -> mention.span().overlaps(span));
        }

        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + " " + entity.name();
        }
    }
}
