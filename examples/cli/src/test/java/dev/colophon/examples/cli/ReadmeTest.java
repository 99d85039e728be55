package dev.colophon.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colophon.Paper;
import dev.colophon.extractors.StandardExtractors;
import dev.colophon.write.MetadataJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the extractor returns today. */
class ReadmeTest {

    private static final Pattern JSON_BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theExampleIsARealRun() throws IOException {
        List<String> blocks = JSON_BLOCK
                .matcher(Files.readString(Path.of("../../README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(2);
        JsonNode input = MAPPER.readTree(blocks.get(0));
        Paper paper = new Paper(
                input.required("id").textValue(),
                input.required("title").textValue(),
                input.required("abstract").textValue());

        String found = MetadataJson.write(StandardExtractors.standard().extract(paper));

        assertThat(MAPPER.readTree(found)).isEqualTo(MAPPER.readTree(blocks.get(1)));
    }
}
