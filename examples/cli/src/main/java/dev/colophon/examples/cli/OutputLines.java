package dev.colophon.examples.cli;

import dev.colophon.write.MetadataJsonLines;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a run's lines go. Whatever ends the program, Ctrl-C too, the output ends with a whole line. */
final class OutputLines implements AutoCloseable {

    private final MetadataJsonLines writer;
    private final Thread closeAtExit = new Thread(this::closeQuietly, "colophon-close-output");

    private OutputLines(OutputStream out) {
        writer = new MetadataJsonLines(out);
        Runtime.getRuntime().addShutdownHook(closeAtExit);
    }

    static OutputLines open(@Nullable Path file) throws IOException {
        return new OutputLines(file == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(file));
    }

    MetadataJsonLines writer() {
        return writer;
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            removeHook();
        }
    }

    /** Whether the reader of a pipe has had enough, as {@code head} has after ten lines. */
    static boolean isClosedPipe(IOException e) {
        String message = e.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    static boolean isSameFile(Path output, PaperInput input) {
        try {
            return !input.isStandardInput()
                    && Files.exists(output)
                    && Files.exists(input.path())
                    && Files.isSameFile(output, input.path());
        } catch (IOException e) {
            return false;
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(closeAtExit);
        } catch (IllegalStateException e) {
            // The program is ending: the hook runs, or has run.
        }
    }

    private void closeQuietly() {
        try {
            writer.close();
        } catch (IOException e) {
            // Nobody is left to be told.
        }
    }
}
