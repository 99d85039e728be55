package dev.colophon.extractors.internal.name;

import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds names in brackets behind another name that they are short for, though not letter by letter: in "Lively Inner
 * Transformer (LiFormer)" most capitals of the second are initials of the first. Either one may be the short one.
 */
final class BracketedNames {

    private BracketedNames() {}

    /** Shows each pair: the long form, then the short one. */
    static void find(FieldReading reading, Collection<NameGroup> groups, BiConsumer<NameSpan, NameSpan> visitor) {
        Map<Integer, NameSpan> byStart = new HashMap<>();
        for (NameGroup group : groups) {
            for (NameSpan span : group.candidates()) {
                if (span.reading() == reading && reading.is(span.first() - 1, '(') && reading.is(span.last(), ')')) {
                    keepLonger(byStart, span.first(), span);
                }
            }
        }
        if (!byStart.isEmpty()) {
            join(byStart, byEnd(reading, groups), visitor);
        }
    }

    private static Map<Integer, NameSpan> byEnd(FieldReading reading, Collection<NameGroup> groups) {
        Map<Integer, NameSpan> byEnd = new HashMap<>();
        for (NameGroup group : groups) {
            for (NameSpan span : group.candidates()) {
                if (span.reading() == reading) {
                    keepLonger(byEnd, span.last(), span);
                }
            }
        }
        return byEnd;
    }

    private static void join(
            Map<Integer, NameSpan> byStart, Map<Integer, NameSpan> byEnd, BiConsumer<NameSpan, NameSpan> visitor) {
        byStart.forEach((start, inside) -> {
            NameSpan before = byEnd.get(start - 1);
            if (before != null && isShort(inside, before)) {
                visitor.accept(before, inside);
            } else if (before != null && isShort(before, inside)) {
                visitor.accept(inside, before);
            }
        });
    }

    private static void keepLonger(Map<Integer, NameSpan> spans, int at, NameSpan span) {
        spans.merge(at, span, (one, other) -> one.length() >= other.length() ? one : other);
    }

    private static boolean isShort(NameSpan name, NameSpan phrase) {
        if (name.last() - name.first() > 1 || phrase.length() <= name.length()) {
            return false;
        }
        String initials = initials(phrase.surface());
        String surface = name.surface();
        int capitals = 0;
        int found = 0;
        for (int i = 0; i < surface.length(); i++) {
            if (Character.isUpperCase(surface.charAt(i))) {
                capitals++;
                found += initials.indexOf(Character.toLowerCase(surface.charAt(i))) >= 0 ? 1 : 0;
            }
        }
        return initials.length() > 1 && found > 0 && 2 * found >= capitals;
    }

    private static String initials(String phrase) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(phrase.charAt(i - 1));
            if (starts && Character.isLetter(phrase.charAt(i))) {
                initials.append(phrase.charAt(i));
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
