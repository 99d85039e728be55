package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.spi.EntityKind;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Marks every occurrence of a paper's names, for annotations that list names and not places. Longer names are looked for
 * first. Capitals must agree where the text has none and the name has; a plural s may be added. Immutable and thread-safe.
 */
public final class NameLocator {

    private final TextAnalyzer analyzer;

    /**
     * A locator.
     *
     * @param analyzer what cuts texts into tokens
     */
    public NameLocator(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Marks the names of a paper.
     *
     * @param paper the paper
     * @param names the names of each kind as the paper has them, aliases too
     * @return the paper with a mark at every place where one of the names stands, whole tokens only
     */
    public AnnotatedPaper locate(Paper paper, Map<EntityKind, ? extends Set<String>> names) {
        PaperText text = analyzer.analyze(paper);
        List<Name> all = new ArrayList<>();
        names.forEach((kind, surfaces) -> surfaces.forEach(surface -> all.add(name(kind, surface))));
        all.sort(Comparator.comparingInt((Name name) -> -name.tokens().size())
                .thenComparingInt(name -> -name.surface().length())
                .thenComparing(Name::surface)
                .thenComparing(Name::kind));
        List<AnnotatedName> found = new ArrayList<>();
        for (FieldText field : text.fields()) {
            boolean[] taken = new boolean[field.tokens().size()];
            for (Name name : all) {
                mark(field, name, taken, found);
            }
        }
        return new AnnotatedPaper(paper, found);
    }

    private Name name(EntityKind kind, String surface) {
        PaperText text = analyzer.analyze(Paper.of("", surface));
        return new Name(
                kind,
                surface,
                text.abstractText().tokens().stream().map(Token::text).toList());
    }

    private static void mark(FieldText field, Name name, boolean[] taken, List<AnnotatedName> found) {
        List<Token> tokens = field.tokens();
        int size = name.tokens().size();
        for (int i = 0; size > 0 && i + size <= tokens.size(); i++) {
            if (!name.standsAt(tokens, i) || anyTaken(taken, i, i + size)) {
                continue;
            }
            Arrays.fill(taken, i, i + size, true);
            int start = tokens.get(i).start();
            int end = tokens.get(i + size - 1).end();
            found.add(new AnnotatedName(name.kind(), field.span(start, end)));
        }
    }

    private static boolean anyTaken(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private record Name(EntityKind kind, String surface, List<String> tokens) {

        boolean standsAt(List<Token> text, int place) {
            for (int i = 0; i < tokens.size(); i++) {
                boolean last = i == tokens.size() - 1;
                if (!matches(text.get(place + i), tokens.get(i), last)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean matches(Token token, String part, boolean last) {
            String lower = part.toLowerCase(Locale.ROOT);
            boolean same = token.lower().equals(lower)
                    || (last
                            && lower.length() > 2
                            && token.kind() == TokenKind.WORD
                            && token.lower().equals(lower + "s"));
            boolean onlyLower = token.text().equals(token.lower()) && !part.equals(lower);
            return same && !onlyLower;
        }
    }
}
