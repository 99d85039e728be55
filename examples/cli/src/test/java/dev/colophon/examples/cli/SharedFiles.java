package dev.colophon.examples.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The annotated papers, which lie beside the repository and not in it; {@code -Dcolophon.shared=FOLDER} names another place. */
public final class SharedFiles {

    private static final Path FOLDER = Path.of(System.getProperty("colophon.shared", "../../../shared"));

    private SharedFiles() {}

    /** The file, or a skipped test that says which file is absent. */
    public static Path require(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "skipped: there is no " + file.toAbsolutePath().normalize());
        return file;
    }
}
