package dev.colophon.write;

import dev.colophon.PaperMetadata;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes the metadata of many papers as JSON Lines in UTF-8, one paper a line. Lines are collected and handed on whole: whatever
 * ends the program, the output ends with a complete line as long as the stream below takes each write whole. Safe for use by
 * several threads; a line is never mixed with another.
 */
public final class MetadataJsonLines implements Closeable, Flushable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream out;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(2 * BUFFER_BYTES);
    private boolean closed;

    /**
     * A writer that collects about 64 KiB before it hands them on.
     *
     * @param out where the lines go; needs no buffer of its own
     */
    public MetadataJsonLines(OutputStream out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    /**
     * Writes one line.
     *
     * @param metadata the metadata of a paper
     * @throws IOException if the stream below fails, or this writer is closed
     */
    public void write(PaperMetadata metadata) throws IOException {
        byte[] line = (MetadataJson.write(metadata) + '\n').getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            if (closed) {
                throw new IOException("the writer is closed");
            }
            lines.writeBytes(line);
            if (lines.size() >= BUFFER_BYTES) {
                handOn();
            }
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        handOn();
        out.flush();
    }

    /** Writes what was collected and closes the stream below; does nothing the second time. */
    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                handOn();
            }
        }
    }

    private void handOn() throws IOException {
        byte[] whole = lines.toByteArray();
        lines.reset();
        out.write(whole);
    }
}
