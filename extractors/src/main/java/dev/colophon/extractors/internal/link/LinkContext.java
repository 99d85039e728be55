package dev.colophon.extractors.internal.link;

import dev.colophon.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a link stands in its sentence.
 *
 * @param tokens the sentence's tokens
 * @param from the index of the first token after the link before it, or 0
 * @param start the index of the link's first token
 * @param end the index after the link's last token
 * @param to the index of the next link's first token, or the number of tokens
 */
record LinkContext(List<Token> tokens, int from, int start, int end, int to) {

    private static final int NEAR = 30;

    /** What the words around the link name: those of a label or statement before it, else "for ..." after it. */
    Set<Artefact> artefacts(List<ReleaseStatement> statements) {
        Set<Artefact> named = EnumSet.noneOf(Artefact.class);
        for (ReleaseStatement statement : statements) {
            if (statement.end() <= start && statement.end() > from) {
                named.addAll(statement.artefacts());
            }
        }
        named.addAll(NounGroups.read(tokens, placeStart(statements), start));
        return named.isEmpty() || named.equals(Set.of(Artefact.ANY)) ? withDescription(named) : named;
    }

    /** Where the words between statement and link start, without the preposition: "(at) the project page". */
    private int placeStart(List<ReleaseStatement> statements) {
        int place = lastStatementEnd(statements);
        return place > from && place + 1 < start ? place + 1 : place;
    }

    private int lastStatementEnd(List<ReleaseStatement> statements) {
        int after = Math.max(from, start - NEAR);
        for (ReleaseStatement statement : statements) {
            if (statement.end() <= start) {
                after = Math.max(after, statement.end());
            }
        }
        return after;
    }

    private Set<Artefact> withDescription(Set<Artefact> named) {
        if (end < to && tokens.get(end).lower().equals("for")) {
            Set<Artefact> after = NounGroups.read(tokens, end + 1, to);
            return after.isEmpty() ? named : after;
        }
        return named;
    }
}
