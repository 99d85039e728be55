package dev.colophon.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.colophon.PaperMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Metadata as JSON, one object a paper, in the form of version {@value PaperMetadata#SCHEMA_VERSION}. What is written reads back
 * as an equal value. Stateless and thread-safe; {@link MetadataJsonLines} writes many papers.
 */
public final class MetadataJson {

    private static final String SCHEMA_RESOURCE = "paper-metadata-" + PaperMetadata.SCHEMA_VERSION + ".schema.json";

    /** Numbers are written in their shortest form, the same on every Java version. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private MetadataJson() {}

    /**
     * Writes metadata on one line.
     *
     * @param metadata the metadata
     * @return a JSON object without line breaks, which can be encoded as UTF-8 whatever stood in the paper: half a surrogate pair
     *     is written as an escape
     */
    public static String write(PaperMetadata metadata) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            MetadataJsonWriter.write(metadata, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LoneSurrogates.escape(out.getBuffer());
    }

    /**
     * Reads metadata that {@link #write(PaperMetadata)} wrote.
     *
     * @param json a JSON object as the schema describes it
     * @return a value that equals the one written
     * @throws IllegalArgumentException if the text is no such object; the message names the field and what is wrong with it
     */
    public static PaperMetadata read(String json) {
        return MetadataJsonReader.read(json);
    }

    /**
     * The published description of the JSON: a JSON Schema, draft 2020-12.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        try (InputStream in = MetadataJson.class.getResourceAsStream(SCHEMA_RESOURCE)) {
            return new String(Objects.requireNonNull(in, SCHEMA_RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
