package dev.colophon.extractors.internal.link;

import dev.colophon.ReleaseStatus;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads releases that an adjective tells: "we present Wavelet, an open-source library", "our open-source implementation". */
final class OpenNounReader {

    private static final int WIDEST = 10;

    private OpenNounReader() {}

    /** The release that the adjective at a place tells, or null. */
    static @Nullable ReleaseStatement read(List<Token> tokens, int index) {
        if (!isOpenAdjective(tokens, index)) {
            return null;
        }
        int determiner = determinerBefore(tokens, index);
        if (determiner < 0 || !isOwn(tokens, determiner)) {
            return null;
        }
        Artefact artefact = headAfter(tokens, index + 1);
        return artefact == null
                ? null
                : new ReleaseStatement(determiner, index + 1, EnumSet.of(artefact), ReleaseStatus.RELEASED);
    }

    private static boolean isOpenAdjective(List<Token> tokens, int index) {
        String lower = tokens.get(index).lower();
        if (ReleaseWords.OPEN_ADJECTIVES.contains(lower)) {
            return true;
        }
        String before = index == 0 ? "" : tokens.get(index - 1).lower();
        return ((lower.equals("source") || lower.equals("sourced")) && before.equals("open"))
                || (lower.equals("available")
                        && (before.equals("publicly") || before.equals("openly") || before.equals("freely")));
    }

    /** "a", "the first" or "our", with nothing but adjectives up to the one at the index. */
    private static int determinerBefore(List<Token> tokens, int index) {
        for (int i = index - 1; i >= Math.max(0, index - WIDEST / 2); i--) {
            String lower = tokens.get(i).lower();
            if (ReleaseWords.DETERMINERS.contains(lower)) {
                return i;
            }
            if (ReleaseWords.PREPOSITIONS.contains(lower) || ReleaseWords.BE.contains(lower)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOwn(List<Token> tokens, int determiner) {
        if (tokens.get(determiner).lower().equals("our")) {
            return true;
        }
        for (int i = determiner - 1; i >= Math.max(0, determiner - WIDEST); i--) {
            String lower = tokens.get(i).lower();
            if (ReleaseWords.INTRODUCES.contains(lower)) {
                return true;
            }
            if (ReleaseWords.PREPOSITIONS.contains(lower)) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Artefact headAfter(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + WIDEST); i++) {
            Token token = tokens.get(i);
            if (ReleaseWords.PREPOSITIONS.contains(token.lower()) || isBreak(token)) {
                return null;
            }
            Set<Artefact> head = NounGroups.read(tokens, i, i + 1);
            if (!head.isEmpty()) {
                Artefact artefact = head.iterator().next();
                return token.lower().startsWith("agent") ? Artefact.MODELS : artefact;
            }
        }
        return null;
    }

    private static boolean isBreak(Token token) {
        return token.kind() == TokenKind.PUNCTUATION
                && !token.text().equals(",")
                && !token.text().equals("-");
    }
}
