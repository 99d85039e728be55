package dev.colophon.extractors.internal.tagger;

/** Hashes of texts and of features: the same on every machine and in every run. */
final class FeatureHash {

    private static final long FIRST_MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long SECOND_MULTIPLIER = 0xC2B2AE3D27D4EB4FL;

    private FeatureHash() {}

    static long text(String text) {
        return text(text, 0, text.length());
    }

    static long text(String text, int start, int end) {
        long hash = (long) end - start;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FIRST_MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    static long pair(long first, long second) {
        return (Long.rotateLeft(first * SECOND_MULTIPLIER, 31) ^ second) * FIRST_MULTIPLIER;
    }

    /** The key of a feature: a template and the value that it has here. */
    static int key(int template, long value) {
        long hash = (value ^ (template * SECOND_MULTIPLIER)) * FIRST_MULTIPLIER;
        hash ^= hash >>> 32;
        hash *= SECOND_MULTIPLIER;
        return (int) (hash >>> 32);
    }
}
