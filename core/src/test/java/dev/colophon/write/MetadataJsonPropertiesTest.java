package dev.colophon.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.colophon.PaperMetadata;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MetadataJsonPropertiesTest {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(MetadataJson.schema());

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void isOneLineThatTheSchemaAllowsAndReadsBackFromUtf8(@ForAll("metadata") PaperMetadata metadata) {
        String json = MetadataJson.write(metadata);
        String fromBytes = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(json).doesNotContain("\n", "\r");
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(MetadataJson.read(fromBytes)).isEqualTo(metadata);
    }

    @Provide
    static Arbitrary<PaperMetadata> metadata() {
        return MetadataArbitraries.metadata();
    }
}
