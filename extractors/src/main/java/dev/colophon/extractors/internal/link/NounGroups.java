package dev.colophon.extractors.internal.link;

import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads which artefacts a list of noun phrases names: "our code for training models, and the data" names code and data. */
final class NounGroups {

    private NounGroups() {}

    /** The artefacts that the tokens of a range name as heads, descriptions left out. */
    static Set<Artefact> read(List<Token> tokens, int from, int to) {
        Set<Artefact> artefacts = EnumSet.noneOf(Artefact.class);
        boolean description = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            String lower = token.lower();
            if (ReleaseWords.STARTS_DESCRIPTION.contains(lower)) {
                description |= i == from
                        || !ReleaseWords.PARTS.contains(tokens.get(i - 1).lower());
            } else if (token.kind() == TokenKind.PUNCTUATION || ReleaseWords.JOINS.contains(lower)) {
                description &= !(ReleaseWords.JOINS.contains(lower)
                        || lower.equals(",")
                        || ReleaseWords.OPENS_LIST.contains(lower));
            } else if (!description && isHead(tokens, i)) {
                Artefact artefact = ArtefactWords.of(token);
                if (artefact != null) {
                    artefacts.add(artefact);
                }
            }
        }
        return artefacts;
    }

    private static boolean isHead(List<Token> tokens, int index) {
        if (index + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(index + 1);
        return next.kind() != TokenKind.WORD
                || ReleaseWords.AFTER_HEAD.contains(next.lower())
                || next.lower().endsWith("ed")
                || (Character.isUpperCase(next.text().charAt(0))
                        && !Character.isUpperCase(tokens.get(index).text().charAt(0)));
    }
}
