package dev.colophon.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.colophon.Diagnostic;
import dev.colophon.Paper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object a line; a line that is none costs a problem and nothing more. */
final class JsonLinesPapers implements RecordSource {

    private static final String ONE_OBJECT_A_LINE =
            "write one JSON object a line, as in {\"id\": \"1\", \"title\": \"…\", \"abstract\": \"…\"}";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(PaperReader.MAX_LINE_BYTES)
                    .build())
            .build();

    private final Utf8Lines lines;

    JsonLinesPapers(Utf8Lines lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable PaperRecord next() throws IOException {
        Line line = lines.next();
        while (line != null && line.text().isBlank() && !line.tooLong()) {
            line = lines.next();
        }
        return line == null ? null : read(line);
    }

    private static PaperRecord read(Line line) throws IOException {
        if (line.tooLong()) {
            return problem(line, "record-too-long", Problems.tooLong());
        }
        PaperFields fields = new PaperFields();
        try (JsonParser json = FACTORY.createParser(line.text())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return problem(line, "record-no-object", "no JSON object; " + ONE_OBJECT_A_LINE);
            }
            fields.read(json);
            if (json.nextToken() != null) {
                return problem(line, "record-not-json", "more text after the JSON object; " + ONE_OBJECT_A_LINE);
            }
        } catch (JsonProcessingException e) {
            return problem(line, "record-not-json", "no valid JSON: " + Problems.reason(e) + "; " + ONE_OBJECT_A_LINE);
        }
        return paper(line, fields);
    }

    private static PaperRecord paper(Line line, PaperFields fields) {
        if (fields.wrong() != null) {
            return problem(line, "record-field-no-text", fields.wrong());
        }
        if (fields.title() == null && fields.abstractText() == null) {
            return problem(
                    line,
                    "record-without-text",
                    "no \"title\" and no \"abstract\"; give at least one of them as a string");
        }
        Paper paper = new Paper(orEmpty(fields.id()), orEmpty(fields.title()), orEmpty(fields.abstractText()));
        return new PaperRecord(line.number(), paper, Problems.ofText(paper, line.malformed(), "line " + line.number()));
    }

    private static PaperRecord problem(Line line, String code, String message) {
        return new PaperRecord(
                line.number(), null, new Diagnostic(code, null, "line " + line.number() + ": " + message));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
