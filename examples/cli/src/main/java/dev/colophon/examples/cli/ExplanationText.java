package dev.colophon.examples.cli;

import dev.colophon.Dataset;
import dev.colophon.Entity;
import dev.colophon.Link;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.PaperMetadata;
import dev.colophon.Result;
import dev.colophon.explain.ExplainedName;
import dev.colophon.explain.Explanation;
import dev.colophon.explain.RejectedName;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameClue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an explanation for people who read it on a screen. */
final class ExplanationText {

    private static final Comparator<NameClue> STRONGEST_FIRST = Comparator.comparingDouble(
                    (NameClue clue) -> Math.abs(clue.weight()))
            .reversed();

    private static final int MOST_CLUES = 12;

    private final StringBuilder out = new StringBuilder();

    private ExplanationText() {}

    static String of(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        text.write(explanation);
        return text.out.toString();
    }

    private void write(Explanation explanation) {
        PaperMetadata metadata = explanation.metadata();
        line(0, (metadata.id() + "  " + metadata.title()).strip());
        for (EntityKind kind : EntityKind.values()) {
            List<ExplainedName> names = explanation.names().stream()
                    .filter(name -> name.kind() == kind)
                    .toList();
            heading(lower(kind) + "s", names);
            names.forEach(this::name);
        }
        heading("results", metadata.results());
        metadata.results().forEach(this::result);
        heading("links", metadata.links());
        metadata.links().forEach(this::link);
        heading("left out", explanation.rejected());
        explanation.rejected().forEach(this::rejected);
        out.append('\n');
    }

    private void heading(String title, List<?> list) {
        if (!list.isEmpty()) {
            line(0, title);
        }
    }

    private void name(ExplainedName name) {
        Entity entity = name.entity();
        line(
                1,
                entity.name() + role(entity) + aliases(entity) + "  " + sure(entity.confidence()) + "  "
                        + entity.source());
        line(2, entity.mentions().stream().map(ExplanationText::place).collect(Collectors.joining(", ")));
        name.claims().stream().map(ExplanationText::claim).distinct().forEach(out::append);
    }

    private static String role(Entity entity) {
        if (entity instanceof Method method) {
            return " (" + lower(method.role()) + ")";
        }
        return entity instanceof Dataset dataset ? " (" + lower(dataset.role()) + ")" : "";
    }

    private static String aliases(Entity entity) {
        return entity.aliases().isEmpty() ? "" : " = " + String.join(" = ", entity.aliases());
    }

    /** A claim and its clues: the same claim at another place is the same text. */
    private static String claim(NameCandidate candidate) {
        ExplanationText text = new ExplanationText();
        String canonical = candidate.claim().canonical();
        text.line(
                2,
                candidate.claim().source() + " " + sure(candidate.claim().confidence())
                        + (canonical == null ? "" : ", as " + canonical));
        text.clues(candidate);
        return text.out.toString();
    }

    private void clues(NameCandidate candidate) {
        List<NameClue> clues = candidate.clues();
        clues.stream().sorted(STRONGEST_FIRST).limit(MOST_CLUES).forEach(this::clue);
        if (clues.size() > MOST_CLUES) {
            double rest = clues.stream()
                    .sorted(STRONGEST_FIRST)
                    .skip(MOST_CLUES)
                    .mapToDouble(NameClue::weight)
                    .sum();
            clue(new NameClue((clues.size() - MOST_CLUES) + " weaker clues together", rest));
        }
    }

    private void clue(NameClue clue) {
        line(
                3,
                String.format(
                        Locale.ROOT,
                        "%s %.2f  %s",
                        clue.weight() < 0 ? "-" : "+",
                        Math.abs(clue.weight()),
                        clue.name()));
    }

    private void result(Result result) {
        line(
                1,
                result.evidence().text() + "  " + lower(result.kind()) + "  " + sure(result.confidence()) + "  "
                        + result.source());
        line(2, place(result.evidence()));
        bound("metric", result.metric());
        bound("method", result.method());
        bound("baseline", result.baseline());
        bound("dataset", result.dataset());
        bound("task", result.task());
    }

    private void bound(String what, @Nullable String name) {
        if (name != null) {
            line(2, what + ": " + name);
        }
    }

    private void link(Link link) {
        line(1, link.url() + "  " + lower(link.kind()) + "  " + sure(link.confidence()) + "  " + link.source());
        if (!link.repairs().isEmpty()) {
            line(2, "repaired: " + String.join(", ", link.repairs()));
        }
    }

    private void rejected(RejectedName name) {
        NameCandidate candidate = name.candidate();
        line(
                1,
                lower(candidate.claim().kind()) + " \"" + name.mention().text() + "\" at " + place(name.mention())
                        + ": " + name.reason());
        clues(candidate);
    }

    private static String place(Mention mention) {
        return lower(mention.span().field()) + " " + mention.span().start() + "-"
                + mention.span().end();
    }

    private static String sure(double confidence) {
        return String.format(Locale.ROOT, "%.3f", confidence);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
