package dev.colophon.extractors.training;

import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.result.ChoiceRecorder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows what the numbers of one paper are bound to: aliases are one name, a method that has no name is nothing. */
final class ResultJudge implements ChoiceRecorder.Judge {

    private final ResultPaper paper;
    private final Map<String, String> keys = new HashMap<>();

    ResultJudge(ResultPaper paper) {
        this.paper = paper;
        for (AnnotatedEntity entity : paper.entities()) {
            String key = NameKey.of(entity.names().get(0));
            entity.names().forEach(name -> keys.put(NameKey.of(name), key));
        }
    }

    @Override
    public boolean isRight(String slot, double value, ResultKind kind, String name) {
        for (AnnotatedResult result : paper.results()) {
            if (result.kind() == kind && Math.abs(result.value() - value) <= 1e-6 * Math.max(1, Math.abs(value))) {
                return slot.equals("metric") ? isMetric(result.metric(), name) : isMethod(result.method(), name);
            }
        }
        return false;
    }

    private boolean isMethod(@Nullable String method, String name) {
        String wanted = method == null ? null : keys.get(NameKey.of(method));
        return wanted == null ? name.isEmpty() : wanted.equals(keys.get(NameKey.of(name)));
    }

    /** Of two phrases one may stand in the other: "Dice score" in "mean Dice score". */
    private static boolean isMetric(@Nullable String metric, String name) {
        if (metric == null || name.isEmpty()) {
            return metric == null && name.isEmpty();
        }
        String wanted = words(metric);
        String found = words(name);
        return wanted.contains(found) || found.contains(wanted);
    }

    private static String words(String phrase) {
        StringBuilder words = new StringBuilder(" ");
        String lower = phrase.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean part = Character.isLetterOrDigit(c) || c == '@' || c == '.';
            if (part || words.charAt(words.length() - 1) != ' ') {
                words.append(part ? c : ' ');
            }
        }
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }
}
