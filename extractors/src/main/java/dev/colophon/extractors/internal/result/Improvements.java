package dev.colophon.extractors.internal.result;

import dev.colophon.Direction;
import org.jspecify.annotations.Nullable;

/** Tells whether a difference or a factor is a gain: by the word of change and by which way the measure is better. */
final class Improvements {

    private Improvements() {}

    static @Nullable Boolean of(Frame frame, int index, @Nullable Direction direction) {
        return null;
    }
}
