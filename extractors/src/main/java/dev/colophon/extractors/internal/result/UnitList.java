package dev.colophon.extractors.internal.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
        InputStream stream = Objects.requireNonNull(UnitList.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(list::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        String form = columns[0];
        Unit.Kind kind = Unit.Kind.valueOf(columns[2].toUpperCase(Locale.ROOT));
        units.put(form, new Unit(columns[1], kind, Integer.parseInt(columns[3])));
        int space = form.indexOf(' ');
        String first = space < 0 ? form : form.substring(0, space);
        int count = (int) form.chars().filter(c -> c == ' ').count() + 1;
        words.merge(first, count, Math::max);
    }
}
