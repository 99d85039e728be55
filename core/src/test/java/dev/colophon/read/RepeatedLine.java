package dev.colophon.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** An input of one line over and over, which is never in memory as a whole. */
final class RepeatedLine extends InputStream {

    private final byte[] line;
    private final long bytes;
    private long given;

    RepeatedLine(String line, long times) {
        this.line = line.getBytes(StandardCharsets.UTF_8);
        bytes = this.line.length * times;
    }

    long linesGiven() {
        return given / line.length;
    }

    @Override
    public int read() {
        if (given == bytes) {
            return -1;
        }
        return line[(int) (given++ % line.length)];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int count = (int) Math.min(length, bytes - given);
        for (int i = 0; i < count; i++) {
            buffer[offset + i] = line[(int) (given++ % line.length)];
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
