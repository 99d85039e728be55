package dev.colophon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.write.MetadataJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {

    private static final String EMPTY = MetadataJson.write(PaperMetadata.empty(new Paper("1", "A", "b"), List.of()));

    @Test
    void emptyMetadataIsValid() {
        assertThat(SchemaCheck.violations(EMPTY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schema\":\"1.0\"  | \"schema\":\"2.0\"",
                "\"id\":\"1\"        | \"id\":1",
                "\"tasks\":[]        | \"tasks\":[{}]",
                "\"code\":null       | \"code\":\"soon\"",
                "\"tasks\":[],       | ``",
                "\"tasks\":[]        | \"tasks\":[],\"colour\":\"red\"",
                "\"diagnostics\":[]  | \"diagnostics\":[{\"code\":\"a\",\"start\":1}]",
                "\"diagnostics\":[]  | \"diagnostics\":[{\"code\":\"a\",\"field\":\"title\",\"start\":-1,\"end\":2}]"
            })
    void theSchemaRejects(String part, String replacement) {
        String wrong = EMPTY.replace(part, replacement);

        assertThat(wrong).isNotEqualTo(EMPTY);
        assertThat(SchemaCheck.violations(wrong)).isNotEmpty();
    }
}
