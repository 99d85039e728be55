package dev.colophon.extractors.training;

import dev.colophon.MethodRole;
import dev.colophon.ResultKind;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.result.ChoiceRecorder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows what the numbers of one paper are bound to: aliases are one name, a method that has no name is nothing. */
final class ResultJudge implements ChoiceRecorder.Judge {

    /** Numbers of methods that a paper does not propose are one in nine, but they are the ones that are hard to bind. */
    private static final double IMPORTANCE_OF_OTHERS = 1.5;

    private final ResultPaper paper;
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    ResultJudge(ResultPaper paper) {
        this.paper = paper;
        for (AnnotatedEntity entity : paper.entities()) {
            String key = NameKey.of(entity.names().get(0));
            entity.names().forEach(name -> keys.put(NameKey.of(name), key));
            if (entity.role() == MethodRole.USED || entity.role() == MethodRole.COMPARED) {
                others.add(key);
            }
        }
    }

    @Override
    public boolean isRight(String slot, double value, ResultKind kind, String name) {
        AnnotatedResult result = find(value, kind);
        return result != null
                && (slot.equals("metric") ? isMetric(result.metric(), name) : isMethod(result.method(), name));
    }

    @Override
    public boolean isResult(double value, ResultKind kind, @Nullable String metric, @Nullable String dataset) {
        for (AnnotatedResult result : paper.results()) {
            if (isNumber(result, value, kind)
                    && isMetric(result.metric(), metric == null ? "" : metric)
                    && key(result.dataset()).equals(key(dataset))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double importance(String slot, double value, ResultKind kind) {
        AnnotatedResult result = find(value, kind);
        boolean rare = slot.equals("method") && result != null && others.contains(key(result.method()));
        return rare ? IMPORTANCE_OF_OTHERS : 1;
    }

    private @Nullable AnnotatedResult find(double value, ResultKind kind) {
        for (AnnotatedResult result : paper.results()) {
            if (isNumber(result, value, kind)) {
                return result;
            }
        }
        return null;
    }

    private static boolean isNumber(AnnotatedResult result, double value, ResultKind kind) {
        return result.kind() == kind && Math.abs(result.value() - value) <= 1e-6 * Math.max(1, Math.abs(value));
    }

    private String key(@Nullable String name) {
        String key = name == null ? "" : NameKey.of(name);
        return keys.getOrDefault(key, key);
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
