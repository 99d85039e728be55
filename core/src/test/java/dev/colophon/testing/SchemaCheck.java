package dev.colophon.testing;

<<<<<<< HEAD
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
=======
import com.networknt.schema.InputFormat;
>>>>>>> 6531829da116fa80a88b088c041997529fcbc578
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.colophon.PaperMetadata;
import dev.colophon.write.MetadataJson;
import java.util.Set;

<<<<<<< HEAD
/** Checks that metadata survives being written: as one line of JSON, valid by the schema, that reads back to an equal value. */
final class SchemaCheck {

    private static final ObjectMapper MAPPER = new ObjectMapper();
=======
/** Checks that metadata survives being written: as valid JSON on one line that reads back to an equal value. */
final class SchemaCheck {

>>>>>>> 6531829da116fa80a88b088c041997529fcbc578
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(MetadataJson.schema());

    private SchemaCheck() {}

    static void check(PaperMetadata metadata) {
        String json = MetadataJson.write(metadata);
        if (json.indexOf('\n') >= 0) {
            throw new AssertionError("more than one line of JSON: " + json);
        }
        Set<ValidationMessage> violations = SCHEMA.validate(json, InputFormat.JSON);
        if (!violations.isEmpty()) {
            throw new AssertionError("JSON against the schema: " + violations + "\nin " + json);
        }
        if (!MetadataJson.read(json).equals(metadata)) {
            throw new AssertionError("JSON that does not read back to an equal value: " + json);
        }
        Set<ValidationMessage> violations = violations(json);
        if (!violations.isEmpty()) {
            throw new AssertionError("not valid by the schema: " + violations + "\nin " + json);
        }
        PaperMetadata again = MetadataJson.read(json);
        if (!again.equals(metadata)) {
            throw new AssertionError("reads back as " + again + "\nnot as       " + metadata);
        }
    }

    static Set<ValidationMessage> violations(String json) {
        try {
            return SCHEMA.validate(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }
}
