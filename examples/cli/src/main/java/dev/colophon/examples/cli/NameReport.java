package dev.colophon.examples.cli;

import dev.colophon.extractors.training.NameCounts;
import dev.colophon.extractors.training.NameError;
import dev.colophon.extractors.training.NameEvaluation;
import dev.colophon.spi.EntityKind;
import java.util.Locale;

/** Shows how well a name finder does, for people. */
final class NameReport {

    private NameReport() {}

    /** A line a label, then one for all of them together, then so many errors of each label. */
    static String of(NameEvaluation evaluation, int errors) {
        StringBuilder report = new StringBuilder();
        for (EntityKind kind : EntityKind.values()) {
            NameCounts counts = evaluation.counts(kind);
            if (!counts.equals(NameCounts.NONE)) {
                report.append(row(label(kind), counts));
            }
        }
        report.append(row("all", evaluation.total()));
        for (EntityKind kind : EntityKind.values()) {
            evaluation.errors().stream()
                    .filter(error -> error.kind() == kind)
                    .limit(errors)
                    .forEach(error -> report.append(line(error)));
        }
        return report.toString();
    }

    private static String row(String label, NameCounts counts) {
        return String.format(
                Locale.ROOT,
                "%-8s precision %5.1f  recall %5.1f  f1 %5.1f  n %6d%n",
                label,
                100 * counts.precision(),
                100 * counts.recall(),
                100 * counts.f1(),
                counts.right() + counts.missed());
    }

    private static String line(NameError error) {
        return label(error.kind()) + " · " + error.paper() + (error.missed() ? " missed \"" : " spurious \"")
                + error.text() + "\"\n";
    }

    private static String label(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
