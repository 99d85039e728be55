package dev.colophon.extractors.internal.phrase;

import dev.colophon.extractors.internal.phrase.CueWord.Place;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each cue speaks for a phrase. A cue is a word in a place ({@code before=for}, {@code head=detection}) or a
 * {@link Trait}. Words without a cue of their own share that of their ending or shape ({@code before=<ing>}). Immutable after
 * loading.
 */
public final class CueTable {

    private static final CueWord NO_CUES = new CueWord();
    private static final String[] ENDINGS = {"ing", "ed", "ly", "ion", "al", "ive", "ity", "s"};

    private final List<String> names = new ArrayList<>(List.of(""));
    private final float[] weights;
    private final EnumMap<Trait, Integer> traits = new EnumMap<>(Trait.class);
    private final Map<String, CueWord> words = new HashMap<>();

    private CueTable(int size) {
        weights = new float[size + 1];
    }

    /**
     * Reads a table.
     *
     * @param cues lines {@code cue<TAB>weight}
     * @param heads the words that can be the last of a phrase
     * @param breakers the words that cannot stand in a phrase
     * @return the table
     */
    public static CueTable of(List<String> cues, List<String> heads, List<String> breakers) {
        CueTable table = new CueTable(cues.size());
        for (String line : cues) {
            int tab = line.indexOf('\t');
            table.add(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
        }
        heads.forEach(word -> table.word(word).head = true);
        breakers.forEach(word -> table.word(word).breaks = true);
        table.words.forEach((text, word) -> word.kind = word.breaks ? null : table.kind(text));
        return table;
    }

    private void add(String cue, float weight) {
        int id = names.size();
        names.add(cue);
        weights[id] = weight;
        int equals = cue.indexOf('=');
        String place = cue.substring(0, equals).toUpperCase(Locale.ROOT);
        String value = cue.substring(equals + 1);
        if (place.equals("TRAIT")) {
            traits.put(Trait.valueOf(value.toUpperCase(Locale.ROOT)), id);
        } else {
            word(value).set(Place.valueOf(place), id);
        }
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
            return words.getOrDefault(token.text().endsWith("%") ? "<percent>" : "<number>", NO_CUES);
        }
        return token.kind() == TokenKind.WORD ? unknownWord(token) : NO_CUES;
    }

    private CueWord unknownWord(Token token) {
        String lower = token.lower();
        int hyphen = lower.lastIndexOf('-');
        if (hyphen > 0) {
            CueWord last = words.get(lower.substring(hyphen + 1));
            return last != null && last.head ? last : kind(lower);
        }
        return Capitals.areInside(token.text()) ? words.getOrDefault("<capitals>", NO_CUES) : kind(lower);
    }

    private CueWord kind(String lower) {
        if (!Character.isLetter(lower.charAt(0))) {
            return NO_CUES;
        }
        if (lower.indexOf('-') > 0) {
            return words.getOrDefault("<hyphen>", NO_CUES);
        }
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                return words.getOrDefault("<" + ending + ">", NO_CUES);
            }
        }
        return words.getOrDefault("<word>", NO_CUES);
    }

    /** The word before the first of a sentence and after its last. */
    CueWord edge() {
        return words.getOrDefault("<edge>", NO_CUES);
    }

    int trait(Trait trait) {
        return traits.getOrDefault(trait, 0);
    }

    float weight(int cue) {
        return weights[cue];
    }

    int size() {
        return weights.length;
    }

    String name(int cue) {
        return names.get(cue);
    }
}
