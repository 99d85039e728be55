package dev.colophon.extractors.training;

import java.util.SplittableRandom;

/** Groups vectors of length one by direction. Deterministic, one thread. */
final class SphericalKMeans {

    private final float[][] vectors;

    SphericalKMeans(float[][] vectors) {
        this.vectors = vectors;
    }

    /** The group of each vector, from 0. The first centres are drawn from the vectors that come first. */
    int[] cluster(int clusters, int rounds, int candidates, long seed) {
        float[][] centres = firstCentres(clusters, Math.min(vectors.length, candidates), seed);
        int[] groups = new int[vectors.length];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < groups.length; i++) {
                groups[i] = nearest(vectors[i], centres);
            }
            move(centres, groups);
        }
        return groups;
    }

    private float[][] firstCentres(int clusters, int candidates, long seed) {
        int[] order = new int[candidates];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < candidates; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        float[][] centres = new float[clusters][];
        for (int c = 0; c < clusters; c++) {
            centres[c] = vectors[order[c % candidates]].clone();
        }
        return centres;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float product = Vectors.dot(vector, centres[c]);
            if (product > highest) {
                highest = product;
                best = c;
            }
        }
        return best;
    }

    private void move(float[][] centres, int[] groups) {
        float[][] sums = new float[centres.length][centres[0].length];
        boolean[] used = new boolean[centres.length];
        for (int i = 0; i < groups.length; i++) {
            Vectors.add(1, vectors[i], sums[groups[i]]);
            used[groups[i]] = true;
        }
        for (int c = 0; c < centres.length; c++) {
            if (used[c]) {
                Vectors.normalize(sums[c]);
                centres[c] = sums[c];
            }
        }
    }
}
