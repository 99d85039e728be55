package dev.colophon.examples.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.colophon.Paper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Papers without annotations: JSON Lines, plain or packed with gzip. */
final class UnlabelledPapers {

    private static final ObjectReader JSON = new ObjectMapper().reader();

    private UnlabelledPapers() {}

    static Stream<Paper> of(Path file) {
        try {
            InputStream stream = Files.newInputStream(file);
            InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
            BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
            return reader.lines().map(UnlabelledPapers::paper).onClose(() -> close(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> titles(List<Path> files) {
        Set<String> titles = new HashSet<>();
        for (Path file : files) {
            try (Stream<Paper> papers = of(file)) {
                papers.forEach(paper -> titles.add(paper.title()));
            }
        }
        return titles;
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Paper paper(String line) {
        try {
            return GoldNames.paper(JSON.readTree(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
