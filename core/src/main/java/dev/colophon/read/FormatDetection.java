package dev.colophon.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Tells from the first bytes what an input is. */
final class FormatDetection {

    private static final int BUFFER_BYTES = 1 << 16;

    private FormatDetection() {}

    /** JSON Lines begin with a brace; a bracket before it is an array, which the reader of JSON Lines can explain best. */
    static PaperFormat byContent(BufferedInputStream in) throws IOException {
        in.mark(BUFFER_BYTES);
        int first = nextVisible(in, BUFFER_BYTES / 2);
        if (first == '[') {
            first = nextVisible(in, BUFFER_BYTES / 2);
        }
        in.reset();
        return first == '{' ? PaperFormat.JSONL : PaperFormat.PAGE;
    }

    private static int nextVisible(InputStream in, int limit) throws IOException {
        for (int i = 0; i < limit - 1; i++) {
            int b = in.read();
            if (b < 0 || b > ' ') {
                return b;
            }
        }
        return -1;
    }

    /** Unpacks what begins with the two bytes that every gzip file begins with. */
    static BufferedInputStream unpack(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, BUFFER_BYTES);
        byte[] head = peek(bytes, 2);
        boolean packed = head.length == 2 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
        return packed ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER_BYTES), BUFFER_BYTES) : bytes;
    }

    static void skipByteOrderMark(BufferedInputStream in) throws IOException {
        byte[] head = peek(in, 3);
        if (startsWith(head, 0xfe, 0xff) || startsWith(head, 0xff, 0xfe)) {
            throw new IOException("the text is UTF-16; save it as UTF-8");
        }
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            in.skipNBytes(head.length);
        }
    }

    private static byte[] peek(BufferedInputStream in, int count) throws IOException {
        in.mark(count);
        byte[] head = in.readNBytes(count);
        in.reset();
        return head;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
