package dev.colophon.examples.cli;

import dev.colophon.Diagnostic;
import dev.colophon.MetadataExtractor;
import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.read.PaperReader;
import dev.colophon.read.PaperRecord;
import dev.colophon.write.MetadataJsonLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/** Reads inputs one after the other and writes a line for each record, in order. */
final class ExtractRun {

    private static final Paper NO_PAPER = Paper.of("", "");

    private final MetadataExtractor extractor;
    private final int threads;
    private final MetadataJsonLines out;
    private final Messages messages;
    private long notes;

    ExtractRun(MetadataExtractor extractor, int threads, MetadataJsonLines out, Messages messages) {
        this.extractor = extractor;
        this.threads = threads;
        this.out = out;
        this.messages = messages;
    }

    /** Reads one input to its end, or to where it breaks off. */
    void read(PaperInput input, PaperReader reader, boolean toStandardOutput) throws IOException {
        try (Progress progress = Progress.of(input, toStandardOutput)) {
            Stream<PaperRecord> records;
            try {
                records = reader.read(progress.watch(input.open()));
            } catch (IOException e) {
                messages.unusable(input.name(), Messages.reason(e));
                return;
            }
            try (records) {
                extract(input, records);
            }
        }
    }

    private void extract(PaperInput input, Stream<PaperRecord> records) throws IOException {
        long count = 0;
        Queue<PaperRecord> taken = new ArrayDeque<>();
        Stream<Paper> papers = records.peek(taken::add).map(ExtractRun::paperOrNone);
        try (Stream<PaperMetadata> all = extractAll(papers)) {
            for (Iterator<PaperMetadata> found = all.iterator(); found.hasNext(); count++) {
                PaperMetadata metadata = found.next();
                write(input, taken.remove(), metadata);
            }
        } catch (UncheckedIOException e) {
            messages.failed(input.name(), "breaks off after " + count + " records: " + Messages.reason(e.getCause()));
        }
        sayWhatElse(input, count);
    }

    private void sayWhatElse(PaperInput input, long count) {
        if (count == 0) {
            messages.note(
                    input.name(),
                    "no paper was found; it is empty, or neither JSON Lines nor titles and abstracts in turn");
        }
        if (notes > 0) {
            messages.note(
                    input.name(),
                    "papers without an abstract or with a wrong encoding: " + notes + "; see their diagnostics");
            notes = 0;
        }
    }

    private Stream<PaperMetadata> extractAll(Stream<Paper> papers) {
        return threads == 1 ? extractor.extractAll(papers) : extractor.extractAll(papers, threads);
    }

    private void write(PaperInput input, PaperRecord record, PaperMetadata metadata) throws IOException {
        Diagnostic problem = record.problem();
        if (problem != null && record.paper() == null) {
            messages.failed(input.name(), String.valueOf(problem.message()));
        } else if (problem != null) {
            notes++;
        }
        out.write(problem == null ? metadata : withDiagnostic(metadata, problem));
    }

    /** A record without a paper takes a paper's place, so that metadata and records stay in step. */
    private static Paper paperOrNone(PaperRecord record) {
        Paper paper = record.paper();
        return paper == null ? NO_PAPER : paper;
    }

    private static PaperMetadata withDiagnostic(PaperMetadata found, Diagnostic diagnostic) {
        List<Diagnostic> diagnostics = new ArrayList<>(found.diagnostics());
        diagnostics.add(0, diagnostic);
        return new PaperMetadata(
                found.id(),
                found.title(),
                found.methods(),
                found.datasets(),
                found.tasks(),
                found.metrics(),
                found.results(),
                found.links(),
                found.availability(),
                diagnostics);
    }
}
