package dev.colophon.extractors.internal.link;

import dev.colophon.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nouns that name what is released. */
final class ArtefactWords {

    private static final Map<String, Artefact> NOUNS = load();
    private static final List<String> DATA_NAME_ENDS = List.of("bench", "benchmark", "dataset", "datasets", "corpus");

    private ArtefactWords() {}

    private static Map<String, Artefact> load() {
        Map<String, Artefact> nouns = new HashMap<>();
        for (String[] line : ListFile.read("artefact-words.tsv")) {
            Artefact artefact = Artefact.valueOf(line[0].toUpperCase(Locale.ROOT));
            for (String noun : line[1].split(" ", -1)) {
                nouns.put(noun, artefact);
            }
        }
        return nouns;
    }

    /** What a noun names, or null; a name like "WaveBench" tells it by its end. */
    static @Nullable Artefact of(Token token) {
        Artefact artefact = NOUNS.get(token.lower());
        return artefact == null && isDataName(token) ? Artefact.DATA : artefact;
    }

    /** "WaveBench", "Harbours-15k" */
    private static boolean isDataName(Token token) {
        if (!Character.isUpperCase(token.text().charAt(0)) || token.text().length() < 7) {
            return false;
        }
        String lower = token.lower();
        return DATA_NAME_ENDS.stream().anyMatch(lower::endsWith) || lower.contains("bench-") || endsInCount(lower);
    }

    private static boolean endsInCount(String name) {
        int end = name.length() - 1;
        int start = end;
        while (start > 0 && AddressCharacters.isDigit(name.charAt(start - 1))) {
            start--;
        }
        return start < end && "km".indexOf(name.charAt(end)) >= 0 && start > 0 && name.charAt(start - 1) == '-';
    }
}
