package dev.colophon.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.colophon.PaperMetadata;
import dev.colophon.write.MetadataJson;
import java.util.Set;

/** Checks that metadata survives being written: as one line of JSON, valid by the schema, that reads back to an equal value. */
final class SchemaCheck {

    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(MetadataJson.schema());

    private SchemaCheck() {}

    static void check(PaperMetadata metadata) {
        String json = MetadataJson.write(metadata);
        if (json.indexOf('\n') >= 0) {
            throw new AssertionError("more than one line of JSON: " + json);
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
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
