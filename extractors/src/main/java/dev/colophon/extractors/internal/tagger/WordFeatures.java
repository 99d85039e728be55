package dev.colophon.extractors.internal.tagger;

/** The features that a word gives to itself and to its neighbours, whatever else stands there. */
final class WordFeatures {

    private static final int LONGEST_AFFIX = 4;

    private WordFeatures() {}

    /**
     * Adds the features of a word.
     *
     * @param offset where the word stands, seen from the one that is labelled: 0 for that itself
     */
    static void add(Word word, int offset, FeatureBuffer out) {
        int template = 100 + 20 * (offset + Word.REACH);
        out.add(template, word.lower);
        out.add(template + 1, word.shape);
        for (int level = 0; level < word.clusters.length; level++) {
            out.add(template + 10 + level, word.clusters[level]);
        }
        if (Math.abs(offset) == 1) {
            String text = word.text;
            out.add(template + 2, FeatureHash.text(text, Math.max(0, text.length() - 3), text.length()));
        }
        if (offset == 0) {
            addOwn(word, template, out);
        }
    }

    private static void addOwn(Word word, int template, FeatureBuffer out) {
        String text = word.text;
        int length = text.length();
        out.add(template + 3, 0);
        out.add(template + 4, word.exact);
        out.add(template + 5, FeatureHash.pair(word.flags, Math.min(8, length)));
        for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
            out.add(template + 6, FeatureHash.text(text, 0, n));
            out.add(template + 7, FeatureHash.text(text, length - n, length));
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < length) {
            out.add(template + 8, FeatureHash.text(text, 0, hyphen));
            out.add(template + 9, FeatureHash.text(text, text.lastIndexOf('-') + 1, length));
        }
    }
}
