package dev.colophon.extractors;

import dev.colophon.extractors.internal.lexicon.PhraseTrie;
import dev.colophon.spi.ExplainingNameFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameClue;
import dev.colophon.spi.NameMention;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.Sentence;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names of a {@link Lexicon}, the longest at each token, by one pass over the tokens. Immutable and thread-safe. */
final class LexiconNameFinder implements ExplainingNameFinder {

    private static final String SOURCE = "lexicon:user";

    private final PhraseTrie<Spelling> spellings;

    LexiconNameFinder(Lexicon lexicon) {
        spellings = new PhraseTrie<>(4 * lexicon.entries().size());
        for (Lexicon.Entry entry : lexicon.entries()) {
            add(entry, entry.name());
            entry.aliases().forEach(alias -> add(entry, alias));
        }
    }

    private void add(Lexicon.Entry entry, String surface) {
        Spelling spelling = new Spelling(entry, !isPlain(surface));
        for (String form : List.of(surface, surface.replace('-', ' '), surface.replace(' ', '-'))) {
            spellings.add(form, spelling);
            spellings.add(form + "s", spelling);
        }
    }

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        List<NameMention> mentions = new ArrayList<>();
        for (FieldText field : text.fields()) {
            for (Sentence sentence : field.sentences()) {
                find(field, sentence.tokens(), mentions);
            }
        }
        return mentions;
    }

    @Override
    public List<NameCandidate> explain(PaperText text, LinkFindings links) {
        return find(text, links).stream()
                .map(claim -> NameCandidate.made(claim, List.of(new NameClue("lexicon entry " + claim.canonical(), 1))))
                .toList();
    }

    private void find(FieldText field, List<Token> tokens, List<NameMention> out) {
        int i = 0;
        while (i < tokens.size()) {
            PhraseTrie.Found<Spelling> found = foundAt(field, tokens, i);
            if (found != null) {
                int end = tokens.get(i + found.length() - 1).end();
                Lexicon.Entry entry = found.value().entry();
                out.add(new NameMention(
                        entry.kind(), field.span(tokens.get(i).start(), end), null, entry.name(), 1, SOURCE));
            }
            i += found == null ? 1 : found.length();
        }
    }

    private PhraseTrie.@Nullable Found<Spelling> foundAt(FieldText field, List<Token> tokens, int i) {
        if (tokens.get(i).kind() == TokenKind.ADDRESS) {
            return null;
        }
        PhraseTrie.Found<Spelling> found = spellings.longestAt(tokens, i, tokens.size());
        if (found == null || !found.value().shaped()) {
            return found;
        }
        int end = tokens.get(i + found.length() - 1).end();
        return isPlain(field.clean().substring(tokens.get(i).start(), end)) ? null : found;
    }

    private static boolean isPlain(String surface) {
        return surface.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private record Spelling(Lexicon.Entry entry, boolean shaped) {}
}
