package dev.colophon.extractors.internal.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which candidates are claimed, and how surely.
 *
 * @param threshold the least score
 * @param calibration how scores become confidences
 */
public record Decision(float threshold, Calibration calibration) {

    /** The place of its numbers in a table of cues: {@code decision=threshold}. */
    static final String PLACE = "decision=";

    private static final String THRESHOLD = PLACE + "threshold";
    private static final String SLOPE = PLACE + "slope";
    private static final String SHIFT = PLACE + "shift";

    /** Reads the numbers; without them scores are taken for log odds, and what is more likely than not is claimed. */
    static Decision of(Map<String, Float> numbers) {
        return new Decision(
                numbers.getOrDefault(THRESHOLD, 0f),
                new Calibration(numbers.getOrDefault(SLOPE, 1f), numbers.getOrDefault(SHIFT, 0f)));
    }

    /**
     * Writes decisions as lines of a table of cues.
     *
     * @param alone what to do where only rules are heard
     * @param besideTagger what to do where a tagger is heard too
     * @return the lines
     */
    public static List<String> lines(Decision alone, Decision besideTagger) {
        return List.of(
                line(THRESHOLD, alone.threshold, besideTagger.threshold),
                line(SLOPE, alone.calibration.slope(), besideTagger.calibration.slope()),
                line(SHIFT, alone.calibration.shift(), besideTagger.calibration.shift()));
    }

    private static String line(String name, double alone, double besideTagger) {
        return String.format(Locale.ROOT, "%s\t%.2f\t%.2f", name, alone, besideTagger);
    }
}
