package dev.colophon.extractors.internal.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address as it stands in a text.
 *
 * @param start where it starts in the original text
 * @param end the offset after its last character in the original text
 * @param address what it says with its repairs made, with a scheme
 * @param explicit whether the text gives the scheme
 * @param repairs the names of the repairs, in order
 * @param alternative the other possible reading, or null where there is none
 */
record RawAddress(
        int start,
        int end,
        String address,
        boolean explicit,
        List<String> repairs,
        @Nullable String alternative) {

    RawAddress {
        repairs = List.copyOf(repairs);
    }
}
