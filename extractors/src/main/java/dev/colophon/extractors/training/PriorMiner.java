package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.phrase.Candidate;
import dev.colophon.extractors.internal.phrase.Scale;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from many papers how much the places of a phrase speak for it on average: by its surroundings alone, and by words and
 * surroundings together. What is known of a phrase's last two words, and of its last, stands in for few sightings.
 */
final class PriorMiner {

    private static final int LEAST_SIGHTINGS = 8;
    private static final int LEAST_SIGHTINGS_OF_HEAD = 10;
    private static final double USUAL = 0.05;
    private static final double USUAL_SIGHTINGS = 5;
    private static final double SHORTER_SIGHTINGS = 4;
    private static final String ENDING = "*";

    private final Map<String, Tally> phrases = new HashMap<>();
    private final Map<String, Tally> endings = new HashMap<>();

    /** Counts a phrase of one paper. */
    void add(Candidate phrase, double around, double all) {
        List<Token> tokens = phrase.tokens();
        StringBuilder words = new StringBuilder();
        tokens.forEach(token -> words.append(' ').append(token.lower()));
        count(phrases, words.toString(), around, all);
        String last = tokens.get(tokens.size() - 1).lower();
        count(endings, last, around, all);
        if (tokens.size() > 1) {
            count(endings, tokens.get(tokens.size() - 2).lower() + ' ' + last, around, all);
        }
    }

    private static void count(Map<String, Tally> tallies, String words, double around, double all) {
        String key = key(words);
        if (!key.isEmpty()) {
            tallies.computeIfAbsent(key, unused -> new Tally()).add(around, all);
        }
    }

    private static String key(String words) {
        String key = words.replace('-', ' ').replace('\t', ' ').strip();
        boolean plural = key.length() > 3 && key.endsWith("s") && !key.endsWith("ss");
        return plural ? key.substring(0, key.length() - 1) : key;
    }

    /** The lines of a table of priors; entries that say the same as a shorter one are left out. */
    List<String> lines() {
        Levels none = new Levels(Scale.level(USUAL), Scale.level(USUAL));
        Map<String, double[]> means = new HashMap<>();
        Map<String, Levels> kept = new TreeMap<>();
        endings.forEach((words, tally) -> {
            if (words.indexOf(' ') < 0 && tally.count >= LEAST_SIGHTINGS_OF_HEAD) {
                double[] mean = tally.mean(new double[] {USUAL, USUAL}, USUAL_SIGHTINGS);
                means.put(words, mean);
                kept.put(ENDING + words, Levels.of(mean));
            }
        });
        addLonger(endings, ENDING, means, kept, none);
        addLonger(phrases, "", means, kept, none);
        List<String> lines = new ArrayList<>();
        kept.forEach((words, levels) -> lines.add(words + "\t" + levels.around + "\t" + levels.all));
        return lines;
    }

    private static void addLonger(
            Map<String, Tally> tallies,
            String mark,
            Map<String, double[]> means,
            Map<String, Levels> kept,
            Levels none) {
        Map<String, double[]> added = new HashMap<>();
        tallies.forEach((words, tally) -> {
            if (tally.count >= LEAST_SIGHTINGS && (mark.isEmpty() || words.indexOf(' ') > 0)) {
                String head = words.substring(words.lastIndexOf(' ') + 1);
                String pair = words.substring(words.lastIndexOf(' ', words.lastIndexOf(' ') - 1) + 1);
                double[] ofHead = means.getOrDefault(head, new double[] {USUAL, USUAL});
                double[] mean = tally.mean(means.getOrDefault(pair, ofHead), SHORTER_SIGHTINGS);
                Levels levels = Levels.of(mean);
                Levels known = kept.getOrDefault(ENDING + pair, kept.getOrDefault(ENDING + head, none));
                added.put(words, mean);
                if (!levels.equals(known)) {
                    kept.put(mark + words, levels);
                }
            }
        });
        if (!mark.isEmpty()) {
            means.putAll(added);
        }
    }

    private record Levels(int around, int all) {

        static Levels of(double[] mean) {
            return new Levels(Scale.level(mean[0]), Scale.level(mean[1]));
        }
    }

    private static final class Tally {
        private int count;
        private double around;
        private double all;

        void add(double moreAround, double moreAll) {
            count++;
            around += moreAround;
            all += moreAll;
        }

        /** The mean with so many sightings of what is usual. */
        double[] mean(double[] usual, double sightings) {
            double total = count + sightings;
            return new double[] {(around + sightings * usual[0]) / total, (all + sightings * usual[1]) / total};
        }
    }
}
