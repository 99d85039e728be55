package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.phrase.CueWord.Place;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How much each cue speaks for a phrase. A cue is a word in a place ({@code before=for}, {@code head=detection}), a {@link
 * Trait} or a level of a {@link Scale}. Words without a cue of their own share that of their ending or shape ({@code
 * before=<ing>}). Immutable after loading.
 */
public final class CueTable {

    private static final CueWord NO_CUES = new CueWord();
    private static final String[] ENDINGS = {"ing", "ed", "ly", "ion", "al", "ive", "ity", "s"};

    private static final List<String> OTHER_CLASSES =
            List.of("<number>", "<percent>", "<hyphen>", "<capitals>", "<word>", "<edge>");

    private final List<String> names = new ArrayList<>(List.of(""));
    private final float[] alone;
    private final float[] withTagger;
    private final int[] traits = new int[Long.SIZE];
    private final EnumMap<Scale, int[]> scales = new EnumMap<>(Scale.class);
    private final Map<String, CueWord> words = new HashMap<>();
    private final PhrasePriors priors;

    /** The cues of words by their shape, and by their ending in the order of {@link #ENDINGS}. */
    private CueWord number = NO_CUES;

    private CueWord percent = NO_CUES;
    private CueWord hyphen = NO_CUES;
    private CueWord capitals = NO_CUES;
    private CueWord plain = NO_CUES;
    private CueWord edge = NO_CUES;
    private final CueWord[] endings = new CueWord[ENDINGS.length];

    private CueTable(int size, PhrasePriors priors) {
        alone = new float[size + 1];
        withTagger = new float[size + 1];
        this.priors = priors;
        for (Scale scale : Scale.VALUES) {
            scales.put(scale, new int[Scale.slots()]);
        }
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
        CueTable table = new CueTable(cues.size(), priors);
        for (String line : cues) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            table.add(
                    line.substring(0, first),
                    Float.parseFloat(line.substring(first + 1, second)),
                    Float.parseFloat(line.substring(second + 1)));
        }
        heads.forEach(word -> table.word(word).head = true);
        breakers.forEach(word -> table.word(word).breaks = true);
        table.readClasses();
        table.words.forEach((text, word) -> word.kind = word.breaks ? null : table.kind(text));
        return table;
    }

    private void readClasses() {
        number = words.getOrDefault("<number>", NO_CUES);
        percent = words.getOrDefault("<percent>", NO_CUES);
        hyphen = words.getOrDefault("<hyphen>", NO_CUES);
        capitals = words.getOrDefault("<capitals>", NO_CUES);
        plain = words.getOrDefault("<word>", NO_CUES);
        edge = words.getOrDefault("<edge>", NO_CUES);
        Arrays.setAll(endings, i -> words.getOrDefault("<" + ENDINGS[i] + ">", NO_CUES));
    }

    private void add(String cue, float weight, float weightWithTagger) {
        int id = names.size();
        names.add(cue);
        alone[id] = weight;
        withTagger[id] = weightWithTagger;
        int equals = cue.indexOf('=');
        String place = cue.substring(0, equals).toUpperCase(Locale.ROOT);
        String value = cue.substring(equals + 1);
        if (place.equals("TRAIT")) {
            traits[
                    Long.numberOfTrailingZeros(
                            Trait.valueOf(value.toUpperCase(Locale.ROOT)).bit())] = id;
        } else if (isScale(place)) {
            Scale scale = Scale.valueOf(place);
            levels(scale)[scale.slot(Integer.parseInt(value))] = id;
        } else {
            word(value).set(Place.valueOf(place), id);
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

    private int[] levels(Scale scale) {
        return Objects.requireNonNull(scales.get(scale));
    }

    private CueWord word(String text) {
        return words.computeIfAbsent(text, key -> new CueWord());
    }

    CueWord word(Token token) {
        CueWord known = words.get(token.lower());
        if (known != null) {
            return known;
        }
        if (token.kind() == TokenKind.NUMBER) {
            return token.text().endsWith("%") ? percent : number;
        }
        return token.kind() == TokenKind.WORD ? unknownWord(token) : NO_CUES;
    }

    private CueWord unknownWord(Token token) {
        String lower = token.lower();
        int joint = lower.lastIndexOf('-');
        if (joint > 0) {
            CueWord last = words.get(lower.substring(joint + 1));
            return last != null && last.head ? last : kind(lower);
        }
        return Capitals.areInside(token) ? capitals : kind(lower);
    }

    private CueWord kind(String lower) {
        if (!Character.isLetter(lower.charAt(0))) {
            return NO_CUES;
        }
        if (lower.indexOf('-') > 0) {
            return hyphen;
        }
        for (int i = 0; i < ENDINGS.length; i++) {
            if (lower.endsWith(ENDINGS[i])) {
                return endings[i];
            }
        }
        return plain;
    }

    /** The word before the first of a sentence and after its last. */
    CueWord edge() {
        return edge;
    }

    /** The cue of the trait with this bit, counted from the lowest. */
    int trait(int bit) {
        return traits[bit];
    }

    int level(Scale scale, int level) {
        return levels(scale)[scale.slot(level)];
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
        Stream.of(ENDINGS).forEach(ending -> classes.add("<" + ending + ">"));
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
