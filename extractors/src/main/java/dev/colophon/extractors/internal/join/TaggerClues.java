package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.linear.ClueSink;
import dev.colophon.spi.EntityKind;

/** What the tagger thinks of a name, alone and where rules know something as well. */
final class TaggerClues {

    private static final double[] STEPS = {0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97};
    private static final double LEAST = 0.02;
    private static final double MOST = 0.99;

    private TaggerClues() {}

    static void add(NameEvidence name, ClueSink out) {
        addKind(name, EntityKind.METHOD, "crf m=", "crf mean m=", out);
        addKind(name, EntityKind.DATASET, "crf d=", "crf mean d=", out);
        addKind(name, EntityKind.TASK, "crf t=", "crf mean t=", out);
        addKind(name, EntityKind.METRIC, "crf x=", "crf mean x=", out);
        double method = name.highest(EntityKind.METHOD);
        double dataset = name.highest(EntityKind.DATASET);
        if (name.group().known() != null) {
            addPair("crf m known=", method, "crf d known=", dataset, out);
        }
        if (name.group().longForm() != null) {
            addPair("crf m pair=", method, "crf d pair=", dataset, out);
        }
        if (name.headsTitle()) {
            addPair("crf m head=", method, "crf d head=", dataset, out);
        }
        if (name.besideMethod() >= 0) {
            addPair("beside m=", name.besideMethod(), "beside d=", name.besideDataset(), out);
        }
        addRival("longer rival=", name.longerRival(), name.strongest(), out);
        addRival("shorter rival=", name.shorterRival(), name.strongest(), out);
        out.number("crf m odds", logOdds(method) / 3);
        out.number("crf d odds", logOdds(dataset) / 3);
    }

    private static void addKind(NameEvidence name, EntityKind kind, String highest, String mean, ClueSink out) {
        out.add(highest, Digits.of(step(name.highest(kind))));
        out.add(mean, Digits.of(step(name.mean(kind))));
    }

    private static void addPair(String first, double method, String second, double dataset, ClueSink out) {
        out.add(first, Digits.of(step(method) / 2));
        out.add(second, Digits.of(step(dataset) / 2));
    }

    /** How the tagger weighs this name against one that shares words with it. */
    private static void addRival(String clue, double rival, double own, ClueSink out) {
        if (rival >= 0) {
            double lead = own - rival;
            out.add(clue, lead < -0.5 ? "0" : lead < -0.1 ? "1" : lead < 0.1 ? "2" : lead < 0.5 ? "3" : "4");
        }
    }

    private static int step(double probability) {
        int step = 0;
        while (step < STEPS.length && probability >= STEPS[step]) {
            step++;
        }
        return step;
    }

    private static double logOdds(double probability) {
        double p = Math.min(MOST, Math.max(LEAST, probability));
        return StrictMath.log(p / (1 - p));
    }
}
