package dev.colophon.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One input of a run: a file, or standard input for {@code -}.
 *
 * @param argument the input as the user gave it
 */
record PaperInput(String argument) {

    boolean isStandardInput() {
        return argument.equals("-");
    }

    /** The name for messages. */
    String name() {
        return isStandardInput() ? "standard input" : argument;
    }

    Path path() {
        return Path.of(argument);
    }

    /** Why this input cannot be read and what to do about it, or null where it can. */
    @Nullable
    String obstacle() {
        if (isStandardInput()) {
            return null;
        }
        if (Files.notExists(path())) {
            return "no such file; check the name, or give - to read standard input";
        }
        if (Files.isDirectory(path())) {
            return "a directory, no file; name the files in it, for example " + path().resolve("*.jsonl");
        }
        return Files.isReadable(path()) ? null : "not readable for you; check its permissions";
    }

    InputStream open() throws IOException {
        return isStandardInput() ? new FileInputStream(FileDescriptor.in) : Files.newInputStream(path());
    }

    /** The size in bytes, or -1 where it is not known before the end. */
    long size() throws IOException {
        return !isStandardInput() && Files.isRegularFile(path()) ? Files.size(path()) : -1;
    }
}
