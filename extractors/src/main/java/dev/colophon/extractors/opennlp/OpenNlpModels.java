package dev.colophon.extractors.opennlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.TokenNameFinderModel;

/** Reads and writes name finder models. Stateless. */
public final class OpenNlpModels {

    private static final String MODEL_ENTRY = "nameFinder.model";
    private static final String MANIFEST_ENTRY = "manifest.properties";
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private OpenNlpModels() {}

    /**
     * Reads a name finder model, one of {@link OpenNlpNameTrainer}'s or any other.
     *
     * @param stream the model; not closed
     * @return the model, for {@link OpenNlpNameFinder#of}
     * @throws IOException if the stream fails or holds no name finder model, or one that was trained with the features of
     *     another version of Colophon
     */
    public static TokenNameFinderModel read(InputStream stream) throws IOException {
        TokenNameFinderModel model = open(stream);
        String features = model.getManifestProperty(FeatureModel.FEATURES_PROPERTY);
        if (features == null) {
            return model;
        }
        if (!features.equals(FeatureModel.fingerprint())) {
            throw new IOException(
                    "the model was trained with the features of another version of Colophon; train it again");
        }
        return withFeatures(model);
    }

    private static TokenNameFinderModel open(InputStream stream) throws IOException {
        try {
            return new TokenNameFinderModel(stream);
        } catch (RuntimeException e) {
            throw new IOException("not a name finder model of OpenNLP", e);
        }
    }

    /**
     * Writes a name finder model, the same model always as the same bytes: {@code serialize} puts the time of day into them.
     *
     * @param model the model
     * @param stream where to; flushed, not closed
     * @throws IOException if the stream fails
     */
    public static void write(TokenNameFinderModel model, OutputStream stream) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        model.serialize(dated);
        ZipOutputStream undated = new ZipOutputStream(stream);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(SOME_DAY);
                undated.putNextEntry(copy);
                undated.write(entry.getName().equals(MANIFEST_ENTRY) ? undated(entries) : entries.readAllBytes());
                undated.closeEntry();
            }
        }
        undated.finish();
        undated.flush();
    }

    private static byte[] undated(InputStream manifest) throws IOException {
        return new String(manifest.readAllBytes(), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("Timestamp="))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The model, to be read with our tagger's features. */
    static TokenNameFinderModel withFeatures(TokenNameFinderModel model) {
        MaxentModel weights = Objects.requireNonNull(model.getArtifact(MODEL_ENTRY), MODEL_ENTRY);
        return new FeatureModel(model.getLanguage(), weights);
    }
}
