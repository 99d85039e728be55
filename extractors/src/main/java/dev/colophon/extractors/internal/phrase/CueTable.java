package dev.colophon.extractors.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much each cue speaks for a phrase. A cue is a word in a place ({@code before=for}, {@code head=detection}), a {@link
 * Trait} or a level of a {@link Scale}. Words without a cue of their own share that of their ending or shape ({@code
 * before=<ing>}). Immutable after loading.
 */
public final class CueTable {

    private static final List<String> OTHER_CLASSES =
            List.of("<number>", "<percent>", "<hyphen>", "<capitals>", "<word>", "<edge>");

    private final List<String> names = new ArrayList<>(List.of(""));
    private final float[] alone;
    private final float[] withTagger;
    private final int[] traits = new int[Long.SIZE];
    private final int[] levels = new int[Scale.SLOTS];
    private final WordCues words;
    private final PhrasePriors priors;

    private CueTable(List<String> cues, WordCues.Builder builder, PhrasePriors priors) {
        alone = new float[cues.size() + 1];
        withTagger = new float[cues.size() + 1];
        this.priors = priors;
        for (String line : cues) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            int cue = names.size();
            names.add(line.substring(0, first));
            alone[cue] = Float.parseFloat(line.substring(first + 1, second));
            withTagger[cue] = Float.parseFloat(line.substring(second + 1));
            add(cue, builder);
        }
        words = builder.build();
    }

    /**
     * Reads a table.
     *
     * @param cues lines {@code cue<TAB>weight<TAB>weight beside a tagger}
     * @param heads the words that can be the last of a phrase
     * @param breakers the words that cannot stand in a phrase
     * @param priors what many abstracts say of phrases
     * @return the table
     */
    public static CueTable of(List<String> cues, List<String> heads, List<String> breakers, PhrasePriors priors) {
        WordCues.Builder words = new WordCues.Builder();
        heads.forEach(words::head);
        breakers.forEach(words::breaker);
        return new CueTable(cues, words, priors);
    }

    private void add(int cue, WordCues.Builder builder) {
        String place = place(cue);
        String value = value(cue);
        if (place.equals("TRAIT")) {
            traits[
                    Long.numberOfTrailingZeros(
                            Trait.valueOf(value.toUpperCase(Locale.ROOT)).bit())] = cue;
        } else if (isScale(place)) {
            levels[Scale.valueOf(place).slot(Integer.parseInt(value))] = cue;
        } else {
            builder.cue(value, Place.valueOf(place), cue);
        }
    }

    private static boolean isScale(String name) {
        for (Scale scale : Scale.VALUES) {
            if (scale.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The cues of words. */
    WordCues words() {
        return words;
    }

    /** The cue of the trait with this bit, counted from the lowest. */
    int trait(int bit) {
        return traits[bit];
    }

    int level(Scale scale, int level) {
        return levels[scale.slot(level)];
    }

    PhrasePriors priors() {
        return priors;
    }

    float[] weights(boolean besideTagger) {
        return besideTagger ? withTagger : alone;
    }

    /**
     * The cues that are no words: traits and levels.
     *
     * @return their names
     */
    public static List<String> wordlessCues() {
        List<String> cues = new ArrayList<>();
        Trait.VALUES.forEach(trait -> cues.add("trait=" + trait.name().toLowerCase(Locale.ROOT)));
        for (Scale scale : Scale.VALUES) {
            for (int level = Scale.LOWEST; level <= Scale.HIGHEST; level++) {
                cues.add(scale.name().toLowerCase(Locale.ROOT) + "=" + level);
            }
        }
        return cues;
    }

    /**
     * Where the words of cues stand.
     *
     * @return the names of the places
     */
    public static List<String> places() {
        return Stream.of(Place.values())
                .map(place -> place.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * What words without cues of their own count as.
     *
     * @return for example {@code <ing>}
     */
    public static List<String> wordClasses() {
        List<String> classes = new ArrayList<>(OTHER_CLASSES);
        WordCues.ENDINGS.forEach(ending -> classes.add("<" + ending + ">"));
        return classes;
    }

    /**
     * Whether a cue is a word in a place.
     *
     * @param cue its place
     * @return whether it is, and no trait or level
     */
    public boolean isWord(int cue) {
        String place = place(cue);
        return !place.equals("TRAIT") && !isScale(place);
    }

    /**
     * Whether a cue says nothing of the phrase's own words.
     *
     * @param cue its place
     * @return whether it is about what stands around the phrase
     */
    public boolean isAroundPhrase(int cue) {
        String place = place(cue);
        if (place.equals("TRAIT")) {
            return Trait.valueOf(value(cue).toUpperCase(Locale.ROOT)).isAroundPhrase();
        }
        return !isScale(place) && Place.valueOf(place).isAroundPhrase();
    }

    private String place(int cue) {
        String name = name(cue);
        return name.substring(0, name.indexOf('=')).toUpperCase(Locale.ROOT);
    }

    private String value(int cue) {
        String name = name(cue);
        return name.substring(name.indexOf('=') + 1);
    }

    /**
     * How many cues there are.
     *
     * @return one more than the highest place of a cue
     */
    public int size() {
        return alone.length;
    }

    /**
     * A cue's name.
     *
     * @param cue its place, from 1 on
     * @return for example {@code before=for}
     */
    public String name(int cue) {
        return names.get(cue);
    }
}
