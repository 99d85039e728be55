package dev.colophon.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads papers from files and streams, one at a time: memory does not grow with the input, only with its longest line.
 *
 * <p>Text is UTF-8, with or without a byte order mark, with line ends LF or CR LF; bytes that are no UTF-8 become U+FFFD and a
 * diagnostic on their record. Gzip is unpacked. A record that cannot be read comes out as a problem, and reading goes on with
 * the next one.
 *
 * <p>Readers are immutable and thread-safe; the streams that they give are sequential and for one thread.
 */
public final class PaperReader {

    /** The longest line that is read, in bytes: 64 MiB. A longer one is passed over and reported as a problem. */
    public static final int MAX_LINE_BYTES = 64 * 1024 * 1024;

    private static final PaperReader DETECTING = new PaperReader(null);

    private final @Nullable PaperFormat format;

    private PaperReader(@Nullable PaperFormat format) {
        this.format = format;
    }

    /**
     * A reader that tells the format by a file's name ({@link PaperFormat#ofFileName}), else by the first character: text that
     * begins with an opening brace is JSON Lines, other text a page.
     *
     * @return the reader
     */
    public static PaperReader detecting() {
        return DETECTING;
    }

    /**
     * A reader of one format.
     *
     * @param format the format
     * @return the reader
     */
    public static PaperReader of(PaperFormat format) {
        return new PaperReader(Objects.requireNonNull(format, "format"));
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return its records in order, read as they are asked for; closing the stream closes the file. An input that breaks off
     *     (a damaged archive, a lost disk) throws an {@link UncheckedIOException} at that point
     * @throws IOException if the file cannot be opened, or is UTF-16
     */
    public Stream<PaperRecord> read(Path file) throws IOException {
        PaperFormat known =
                format == null ? PaperFormat.ofFileName(file.toString()).orElse(null) : format;
        return open(Files.newInputStream(file), known);
    }

    /**
     * Reads a stream of bytes.
     *
     * @param in the bytes
     * @return its records in order, read as they are asked for; closing the stream closes {@code in}. An input that breaks off
     *     throws an {@link UncheckedIOException} at that point
     * @throws IOException if the first bytes cannot be read, or are UTF-16; {@code in} is closed then
     */
    public Stream<PaperRecord> read(InputStream in) throws IOException {
        return open(in, format);
    }

    private static Stream<PaperRecord> open(InputStream in, @Nullable PaperFormat known) throws IOException {
        try {
            BufferedInputStream text = FormatDetection.unpack(in);
            FormatDetection.skipByteOrderMark(text);
            PaperFormat format = known == null ? FormatDetection.byContent(text) : known;
            Utf8Lines lines = new Utf8Lines(text, MAX_LINE_BYTES);
            RecordSource records = format == PaperFormat.JSONL ? new JsonLinesPapers(lines) : new PagePapers(lines);
            return StreamSupport.stream(new RecordSpliterator(records), false).onClose(() -> close(text));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
