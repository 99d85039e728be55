package dev.colophon.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object that make a paper; of an abstract under several names, the first that holds text. */
final class PaperFields {

    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String abstractText;
    private @Nullable String wrong;

    /** Reads up to the end of the object that the parser has just entered. */
    void read(JsonParser json) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "id" -> id = value.isScalarValue() && value != JsonToken.VALUE_NULL ? json.getText() : id;
                case "title" -> title = text(json, title);
                case "abstract", "abstractText", "summary" -> abstractText = text(json, abstractText);
                default -> json.skipChildren();
            }
            json.skipChildren();
        }
    }

    private @Nullable String text(JsonParser json, @Nullable String before) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return before == null || before.isEmpty() ? json.getText() : before;
        }
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            wrong = "\"" + json.currentName() + "\" is no string; give its text in quotation marks";
        }
        return before;
    }

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String abstractText() {
        return abstractText;
    }

    /** What is wrong with a field that the paper needs, or null. */
    @Nullable
    String wrong() {
        return wrong;
    }
}
