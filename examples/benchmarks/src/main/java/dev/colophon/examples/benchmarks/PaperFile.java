package dev.colophon.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.Paper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Reads papers, and their annotations where there are any, from JSON Lines. */
final class PaperFile {

    /** The name that stands for the papers in the jar. */
    static final String SAMPLE = "sample";

    /** More papers than this are not held: the benchmarks read them in turn. */
    private static final int MOST = 1_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private PaperFile() {}

    /** The first papers of a file, which may be gzipped, or of the sample. */
    static List<AnnotatedPaper> read(String file) throws IOException {
        List<AnnotatedPaper> papers = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && papers.size() < MOST; line = lines.readLine()) {
                if (!line.isBlank()) {
                    papers.add(paper(JSON.readTree(line)));
                }
            }
        }
        if (papers.isEmpty()) {
            throw new IOException(file + ": no paper was found");
        }
        return papers;
    }

    private static InputStream open(String file) throws IOException {
        if (file.equals(SAMPLE)) {
            return Objects.requireNonNull(PaperFile.class.getResourceAsStream("sample-papers.jsonl"), "the sample");
        }
        InputStream in = Files.newInputStream(Path.of(file));
        return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static AnnotatedPaper paper(JsonNode json) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String facet : List.of("methods", "datasets", "tasks", "metrics")) {
            List<String> spellings = new ArrayList<>();
            json.path(facet).forEach(entry -> addSpellings(entry, spellings));
            names.put(facet, List.copyOf(spellings));
        }
        Paper paper = new Paper(text(json, "id"), text(json, "title"), text(json, "abstract"));
        return new AnnotatedPaper(paper, names);
    }

    /** An entry is a name, or a name with aliases. */
    private static void addSpellings(JsonNode entry, List<String> spellings) {
        if (entry.isTextual()) {
            spellings.add(entry.textValue());
        } else {
            spellings.add(entry.required("name").textValue());
            entry.path("aliases").forEach(alias -> spellings.add(alias.textValue()));
        }
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asText("");
    }
}
