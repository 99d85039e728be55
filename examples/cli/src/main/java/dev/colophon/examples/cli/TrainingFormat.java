package dev.colophon.examples.cli;

import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.extractors.training.AnnotationReader;
import dev.colophon.spi.EntityKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The formats of annotated papers. */
enum TrainingFormat {
    AUTO,
    JSONL,
    COLUMNS,
    OPENNLP;

    private static final String NONE = "none";

    /**
     * Reads a file.
     *
     * @param labels what the labels of the file name: a kind, or "none"
     * @throws IllegalArgumentException if a line breaks the format; the message names the line and what to write instead
     */
    List<AnnotatedPaper> read(Path file, Map<String, String> labels) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return switch (this == AUTO ? detect(file) : this) {
                case AUTO, JSONL -> new GoldNames().read(reader);
                case COLUMNS -> withLabels(AnnotationReader.columns(), labels).read(reader);
                case OPENNLP -> withLabels(AnnotationReader.samples(), labels).read(reader);
            };
        }
    }

    private static TrainingFormat detect(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("<START:") && line.contains("<END>")) {
                    return OPENNLP;
                }
                if (!line.isBlank() && line.strip().startsWith("{")) {
                    return JSONL;
                }
                if (line.indexOf('\t') >= 0 || line.endsWith(" O")) {
                    return COLUMNS;
                }
            }
        }
        throw new IllegalArgumentException("the format is not known; name it with --format jsonl, columns or opennlp");
    }

    private static AnnotationReader withLabels(AnnotationReader reader, Map<String, String> labels) {
        AnnotationReader told = reader;
        for (Map.Entry<String, String> label : labels.entrySet()) {
            String kind = label.getValue().toLowerCase(Locale.ROOT);
            told = kind.equals(NONE) ? told.passOver(label.getKey()) : told.label(label.getKey(), kind(kind));
        }
        return told;
    }

    private static EntityKind kind(String name) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("--label: \"" + name + "\" is none of method, dataset, task, metric, none");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
