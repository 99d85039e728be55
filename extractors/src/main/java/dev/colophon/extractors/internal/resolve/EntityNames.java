package dev.colophon.extractors.internal.resolve;

import dev.colophon.Mention;
import dev.colophon.extractors.internal.context.NameSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The name and the aliases of an entity: the long form where the text has one, else the spelling that it uses most, the first
 * of equals.
 *
 * @param name the name
 * @param aliases the other spellings
 */
record EntityNames(String name, List<String> aliases) {

    static EntityNames of(EntityDraft draft) {
        List<NameSpan> spans = draft.spans();
        String first = spans.get(0).surface();
        int same = 1;
        while (same < spans.size() && spans.get(same).surface().equals(first)) {
            same++;
        }
        return same == spans.size() ? new EntityNames(tidy(first), List.of()) : ofSeveral(draft);
    }

    private static EntityNames ofSeveral(EntityDraft draft) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        String longForm = null;
        for (NameSpan span : draft.spans()) {
            String surface = tidy(span.surface());
            counts.merge(surface, 1, Integer::sum);
            if (span.equals(draft.longForm())) {
                longForm = surface;
            }
        }
        String name = longForm == null ? mostUsed(counts) : longForm;
        List<String> aliases = new ArrayList<>(counts.keySet());
        aliases.remove(name);
        return new EntityNames(name, aliases);
    }

    static List<Mention> mentions(EntityDraft draft) {
        List<Mention> mentions = new ArrayList<>(draft.spans().size());
        for (NameSpan span : draft.spans()) {
            mentions.add(span.reading().text().mention(span.start(), span.end()));
        }
        return mentions;
    }

    private static String mostUsed(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** A surface form with each run of white space as one space. */
    private static String tidy(String surface) {
        if (isTidy(surface)) {
            return surface;
        }
        StringBuilder tidy = new StringBuilder(surface.length());
        boolean space = false;
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (!Character.isWhitespace(c)) {
                tidy.append(space ? " " : "").append(c);
            }
            space = Character.isWhitespace(c);
        }
        return tidy.toString();
    }

    private static boolean isTidy(String surface) {
        boolean space = true;
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (c == ' ' ? space : Character.isWhitespace(c)) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }
}
