package dev.colophon.extractors.internal.link;

import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads which artefacts a list of noun phrases names: "our code for training models, and the data" names code and data. */
final class NounGroups {

    /** Words that can follow the head of a noun phrase; before any other word a noun only describes ("data loader"). */
    private static final Set<String> AFTER_HEAD = Set.of(
            "above",
            "accompanying",
            "alike",
            "all",
            "along",
            "also",
            "and",
            "are",
            "as",
            "at",
            "available",
            "be",
            "been",
            "being",
            "below",
            "both",
            "built",
            "by",
            "can",
            "collected",
            "comprising",
            "consisting",
            "constructed",
            "containing",
            "created",
            "described",
            "designed",
            "developed",
            "for",
            "freely",
            "from",
            "fully",
            "generated",
            "had",
            "has",
            "have",
            "here",
            "in",
            "including",
            "instead",
            "is",
            "is/are",
            "need",
            "needed",
            "now",
            "of",
            "on",
            "online",
            "open",
            "open-source",
            "open-sourced",
            "openly",
            "or",
            "presented",
            "proposed",
            "public",
            "publicly",
            "released",
            "required",
            "soon",
            "spanning",
            "that",
            "this",
            "through",
            "to",
            "together",
            "under",
            "upon",
            "used",
            "via",
            "was",
            "we",
            "were",
            "when",
            "where",
            "which",
            "will",
            "with",
            "within",
            "without",
            "would",
            "repository");

    /** Words that start a phrase that describes the noun before it: "code for models". */
    private static final Set<String> STARTS_DESCRIPTION = Set.of(
            "behind",
            "by",
            "built",
            "containing",
            "describing",
            "for",
            "from",
            "in",
            "of",
            "on",
            "over",
            "supporting",
            "that",
            "through",
            "to",
            "under",
            "used",
            "using",
            "which",
            "within");

    private static final Set<String> JOINS = Set.of("and", "or", "&", "plus", "with", "including", "as");
    private static final Set<String> OPENS_LIST = Set.of("(", "[", ":", "--", "---", "—", "–", "-");

    private NounGroups() {}

    /** The artefacts that the tokens of a range name as heads, descriptions left out. */
    static Set<Artefact> read(List<Token> tokens, int from, int to) {
        Set<Artefact> artefacts = EnumSet.noneOf(Artefact.class);
        boolean description = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            String lower = token.lower();
            if (STARTS_DESCRIPTION.contains(lower)) {
                description = true;
            } else if (token.kind() == TokenKind.PUNCTUATION || JOINS.contains(lower)) {
                description &= !(JOINS.contains(lower) || lower.equals(",") || OPENS_LIST.contains(lower));
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
                || AFTER_HEAD.contains(next.lower())
                || (Character.isUpperCase(next.text().charAt(0))
                        && !Character.isUpperCase(tokens.get(index).text().charAt(0)));
    }
}
