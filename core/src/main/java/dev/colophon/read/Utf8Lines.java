package dev.colophon.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines at LF or CR LF and decodes each by itself, so that a damaged line leaves the next one whole. */
final class Utf8Lines {

    private final InputStream in;
    private final int maxBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;

    Utf8Lines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The next line, or null after the last. */
    @Nullable
    Line next() throws IOException {
        if (position == limit && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && (position < limit || fill())) {
            int end = endOfLine();
            tooLong |= bytes.size() + (end - position) > maxBytes;
            if (!tooLong) {
                bytes.write(buffer, position, end - position);
            }
            ended = end < limit;
            position = ended ? end + 1 : end;
        }
        return tooLong ? new Line(number, "", false, true) : decode(bytes.toByteArray());
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    private int endOfLine() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private Line decode(byte[] bytes) {
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            return new Line(number, text, false, false);
        } catch (CharacterCodingException e) {
            return new Line(number, new String(bytes, 0, length, StandardCharsets.UTF_8), true, false);
        }
    }
}
