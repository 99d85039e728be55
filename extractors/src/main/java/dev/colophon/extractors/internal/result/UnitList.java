package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.lexicon.TableReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The written forms of units, from {@code units.tsv}. Immutable. */
final class UnitList {

    static final UnitList STANDARD = load("units.tsv");

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    private UnitList() {}

    /** The unit of a written form, or null. */
    @Nullable
    Unit find(String form) {
        Unit unit = units.get(form);
        return unit == null && form.length() > 2 ? units.get(form.toLowerCase(Locale.ROOT)) : unit;
    }

    /** How many words the longest form has that starts with this word; 0 where none does. */
    int longest(String firstWord) {
        Integer count = words.get(firstWord);
        if (count == null && firstWord.length() > 2) {
            count = words.get(firstWord.toLowerCase(Locale.ROOT));
        }
        return count == null ? 0 : count;
    }

    private static UnitList load(String resource) {
        UnitList list = new UnitList();
        TableReader table = TableReader.open(UnitList.class, resource);
        while (table.nextRow()) {
            list.add(table.text(), table.text(), table.text(), table.integer());
        }
        return list;
    }

    private void add(String form, String unit, String kind, int power) {
        units.put(form, new Unit(unit, Unit.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), power));
        int space = form.indexOf(' ');
        String first = space < 0 ? form : form.substring(0, space);
        words.put(first, Math.max(words.getOrDefault(first, 0), count(form)));
    }

    private static int count(String form) {
        int words = 1;
        for (int i = 0; i < form.length(); i++) {
            words += form.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
