package dev.colophon.write;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colophon.PaperMetadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, read strictly: each must be there, of its type, and no other may be. */
final class JsonFields {

    private final JsonNode object;
    private final String path;
    private final Set<String> read = new HashSet<>();

    private JsonFields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    /** Builds a value of an object, naming the object in whatever is wrong with it. */
    static <T> T build(JsonNode node, String path, Function<JsonFields, T> builder) {
        if (!node.isObject()) {
            throw new InvalidField(path, "is no object");
        }
        JsonFields fields = new JsonFields(node, path);
        T value;
        try {
            value = builder.apply(fields);
        } catch (InvalidField e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidField(path, "is not valid: " + e.getMessage());
        }
        fields.rejectOthers();
        return value;
    }

    String text(String name) {
        JsonNode node = required(name);
        if (!node.isTextual()) {
            throw new InvalidField(pathOf(name), "is no string");
        }
        return node.textValue();
    }

    @Nullable
    String textOrNull(String name) {
        return required(name).isNull() ? null : text(name);
    }

    double number(String name) {
        return number(required(name), pathOf(name));
    }

    int offset(String name) {
        JsonNode node = required(name);
        if (!node.isInt()) {
            throw new InvalidField(pathOf(name), "is no integer");
        }
        return node.intValue();
    }

    @Nullable
    Boolean flagOrNull(String name) {
        JsonNode node = required(name);
        if (!node.isNull() && !node.isBoolean()) {
            throw new InvalidField(pathOf(name), "is neither true, false nor null");
        }
        return node.isNull() ? null : node.booleanValue();
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String spelling = text(name);
        E constant = EnumNames.parse(type, spelling);
        if (constant == null) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(EnumNames::of).collect(Collectors.joining(", "));
            throw new InvalidField(pathOf(name), "is \"" + spelling + "\", but must be one of " + known);
        }
        return constant;
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String name, Class<E> type) {
        return required(name).isNull() ? null : constant(name, type);
    }

    <T> T object(String name, Function<JsonFields, T> builder) {
        return build(required(name), pathOf(name), builder);
    }

    <T> List<T> objects(String name, Function<JsonFields, T> builder) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : array(name)) {
            values.add(build(element, pathOf(name) + "[" + values.size() + "]", builder));
        }
        return values;
    }

    List<String> texts(String name) {
        List<String> values = new ArrayList<>();
        for (JsonNode element : array(name)) {
            if (!element.isTextual()) {
                throw new InvalidField(pathOf(name) + "[" + values.size() + "]", "is no string");
            }
            values.add(element.textValue());
        }
        return values;
    }

    /** Whether a field that may be left out is there. */
    boolean has(String name) {
        return object.has(name);
    }

    /** The raw value of a field that has more than one type. */
    JsonNode required(String name) {
        read.add(name);
        JsonNode node = object.get(name);
        if (node == null) {
            throw new InvalidField(pathOf(name), "is missing");
        }
        return node;
    }

    String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static double number(JsonNode node, String path) {
        if (!node.isNumber()) {
            throw new InvalidField(path, "is no number");
        }
        return node.doubleValue();
    }

    private JsonNode array(String name) {
        JsonNode node = required(name);
        if (!node.isArray()) {
            throw new InvalidField(pathOf(name), "is no array");
        }
        return node;
    }

    private void rejectOthers() {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!read.contains(name)) {
                throw new InvalidField(pathOf(name), "is no field of version " + PaperMetadata.SCHEMA_VERSION);
            }
        }
    }

    /** Says which field is wrong, and how. */
    static final class InvalidField extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        InvalidField(String path, String problem) {
            super(path.isEmpty() ? "the metadata " + problem : "the field " + path + " " + problem);
        }
    }
}
