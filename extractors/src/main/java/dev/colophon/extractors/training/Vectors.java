package dev.colophon.extractors.training;

/** Arithmetic on vectors of floats, all of one length that is a multiple of eight. */
final class Vectors {

    private Vectors() {}

    /** The dot product, in eight sums that a processor can work on at once; always in the same order. */
    static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        for (int d = 0; d < a.length; d += 8) {
            s0 += a[d] * b[d];
            s1 += a[d + 1] * b[d + 1];
            s2 += a[d + 2] * b[d + 2];
            s3 += a[d + 3] * b[d + 3];
            s4 += a[d + 4] * b[d + 4];
            s5 += a[d + 5] * b[d + 5];
            s6 += a[d + 6] * b[d + 6];
            s7 += a[d + 7] * b[d + 7];
        }
        return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    }

    /** Adds a vector, a number of times, to another. */
    static void add(float factor, float[] from, float[] to) {
        for (int d = 0; d < to.length; d++) {
            to[d] += factor * from[d];
        }
    }

    /** Scales a vector to length one; one without a direction stays as it is. */
    static void normalize(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += x * x;
        }
        for (int d = 0; squares > 0 && d < vector.length; d++) {
            vector[d] /= (float) StrictMath.sqrt(squares);
        }
    }
}
