package dev.colophon.extractors.opennlp;

import dev.colophon.extractors.training.AnnotatedName;
import dev.colophon.extractors.training.AnnotatedPaper;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.Sentence;
import dev.colophon.text.TextAnalyzer;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/** Annotated papers as OpenNLP reads them: sentence by sentence, the title first, as {@link OpenNlpNameFinder} shows them. */
final class NameSamples {

    private final TextAnalyzer analyzer;

    NameSamples(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    List<NameSample> of(List<AnnotatedPaper> papers) {
        List<NameSample> samples = new ArrayList<>();
        papers.forEach(paper -> add(paper, samples));
        return samples;
    }

    private void add(AnnotatedPaper annotated, List<NameSample> out) {
        PaperText text = analyzer.analyze(annotated.paper());
        List<Span> names = names(text.title(), annotated.names());
        out.add(sample(text.title().tokens(), names, true));
        names = names(text.abstractText(), annotated.names());
        for (Sentence sentence : text.abstractText().sentences()) {
            for (List<Token> part : SentenceParts.of(sentence.tokens())) {
                out.add(sample(part, names, false));
            }
        }
    }

    /** The names of a field as places among its tokens; of two that overlap, only the first. */
    private static List<Span> names(FieldText field, List<AnnotatedName> names) {
        List<Span> spans = new ArrayList<>();
        for (AnnotatedName name : names) {
            List<Token> tokens = name.span().field() == field.field() ? field.tokens(name.span()) : List.of();
            if (!tokens.isEmpty()) {
                Span span = new Span(
                        tokens.get(0).index(),
                        tokens.get(tokens.size() - 1).index() + 1,
                        ColophonNameFinder.type(name.kind()));
                if (spans.stream().noneMatch(span::intersects)) {
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    private static NameSample sample(List<Token> tokens, List<Span> names, boolean starts) {
        int first = tokens.isEmpty() ? 0 : tokens.get(0).index();
        Span whole = new Span(first, first + tokens.size());
        Span[] inside = names.stream()
                .filter(whole::contains)
                .map(name -> new Span(name, -first))
                .toArray(Span[]::new);
        return new NameSample(tokens.stream().map(Token::text).toArray(String[]::new), inside, starts);
    }
}
