package dev.colophon.examples.cli;

import dev.colophon.examples.cli.evaluate.Calibration;
import dev.colophon.examples.cli.evaluate.Evaluation;
import dev.colophon.extractors.Profile;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The tables that the README and the model card show: what each profile reaches, and how far confidences can be trusted. */
final class AccuracyReport {

    private static final String DASH = "–";

    private final Map<Profile, Evaluation> evaluations;

    AccuracyReport(Map<Profile, Evaluation> evaluations) {
        this.evaluations = evaluations;
    }

    Map<String, Map<String, Number>> standard() {
        return table(Profile.STANDARD);
    }

    private Map<String, Map<String, Number>> table(Profile profile) {
        return Objects.requireNonNull(evaluations.get(profile)).scores().table();
    }

    /** Two tables: what was found, and the share of right attributes among it. */
    String accuracy() {
        StringBuilder found = new StringBuilder("""
                | facet | n | `standard()` P | R | F1 | `rules()` F1 | `openNlp()` F1 |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                """);
        StringBuilder shares = new StringBuilder("""

                | share that is right | n | `standard()` | `rules()` | `openNlp()` |
                | --- | ---: | ---: | ---: | ---: |
                """);
        standard().forEach((facet, row) -> {
            if (row.containsKey("f1")) {
                found.append(cells(
                        facet,
                        figure(Profile.STANDARD, facet, "n"),
                        figure(Profile.STANDARD, facet, "precision"),
                        figure(Profile.STANDARD, facet, "recall"),
                        figure(Profile.STANDARD, facet, "f1"),
                        figure(Profile.RULES, facet, "f1"),
                        figure(Profile.OPENNLP, facet, "f1")));
            } else {
                shares.append(cells(
                        facet,
                        figure(Profile.STANDARD, facet, "n"),
                        figure(Profile.STANDARD, facet, "accuracy"),
                        figure(Profile.RULES, facet, "accuracy"),
                        figure(Profile.OPENNLP, facet, "accuracy")));
            }
        });
        return found.append(shares).toString();
    }

    private Object figure(Profile profile, String facet, String name) {
        Number figure = table(profile).getOrDefault(facet, Map.of()).get(name);
        return figure == null ? DASH : figure;
    }

    /** Two tables of the profile standard: the expected calibration errors, and confidence against share a tenth. */
    String calibration() {
        StringBuilder errors = new StringBuilder("""
                | facet | n | expected calibration error |
                | --- | ---: | ---: |
                """);
        StringBuilder bins = new StringBuilder("""

                | facet | confidence | n | mean confidence | right |
                | --- | --- | ---: | ---: | ---: |
                """);
        Objects.requireNonNull(evaluations.get(Profile.STANDARD))
                .scores()
                .calibrations()
                .forEach((facet, calibration) -> {
                    errors.append(cells(facet, calibration.count(), decimals(calibration.error())));
                    for (Calibration.Bin bin : calibration.bins()) {
                        bins.append(cells(
                                facet,
                                String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()),
                                bin.count(),
                                decimals(bin.confidence()),
                                decimals(bin.right())));
                    }
                });
        return errors.append(bins).toString();
    }

    private static String decimals(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    private static String cells(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        return line.append('\n').toString();
    }
}
