package dev.colophon.extractors.training;

import dev.colophon.extractors.internal.context.AcronymPair;
import dev.colophon.extractors.internal.context.AcronymPairFinder;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.phrase.CueTable;
import dev.colophon.extractors.internal.phrase.CuedPhraseFinder;
import dev.colophon.extractors.internal.phrase.PhrasePaper;
import dev.colophon.extractors.internal.resolve.RuleEntityResolver;
import dev.colophon.spi.Entities;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Annotated papers and how a finder reads them: alone, or each beside the tagger that was not trained on it. */
final class PhraseCorpus {

    private static final int FOLDS = 5;

    private final EntityKind kind;
    private final List<AnnotatedPaper> annotated;
    private final List<PaperText> texts;
    private final int taggers;
    private final List<List<NameMention>> tagged = new ArrayList<>();
    private final Function<CueTable, CuedPhraseFinder> finders;
    private final RuleEntityResolver resolver = new RuleEntityResolver();

    PhraseCorpus(
            EntityKind kind,
            List<AnnotatedPaper> annotated,
            List<PaperText> texts,
            List<NameFinder> taggers,
            Function<CueTable, CuedPhraseFinder> finders) {
        this.kind = kind;
        this.annotated = annotated;
        this.texts = texts;
        this.taggers = taggers.size();
        this.finders = finders;
        for (int i = 0; i < texts.size() && !taggers.isEmpty(); i++) {
            tagged.add(taggers.get(i % taggers.size()).find(texts.get(i), LinkFindings.NONE));
        }
    }

    /** How many parts the papers have; the paper at index {@code i} is in the part {@code i} modulo their number. */
    int folds() {
        return taggers == 0 ? FOLDS : taggers;
    }

    /** The candidates of the papers that are asked for. */
    PhraseRows rows(CueTable table, IntPredicate wanted) {
        CuedPhraseFinder finder = finders.apply(table);
        PhraseRows rows = new PhraseRows();
        for (int i = 0; i < texts.size(); i++) {
            if (wanted.test(i)) {
                PhrasePaper paper = finder.read(texts.get(i));
                if (taggers > 0) {
                    paper.tag(tagged.get(i));
                }
                rows.add(paper, names(i));
            }
        }
        return rows;
    }

    /** Adds what a finder with this table names in the papers that are asked for. */
    void claim(CueTable table, IntPredicate wanted, HeldOutClaims claims) {
        CuedPhraseFinder finder = finders.apply(table);
        for (int i = 0; i < texts.size(); i++) {
            if (wanted.test(i)) {
                PaperText text = texts.get(i);
                Entities found = resolver.resolve(
                        text, taggers > 0 ? finder.find(text, tagged.get(i)) : finder.find(text, LinkFindings.NONE));
                claims.add(kind == EntityKind.TASK ? found.tasks() : found.metrics(), entities(i));
            }
        }
    }

    private Set<String> names(int index) {
        AnnotatedPaper paper = annotated.get(index);
        Set<String> keys = new HashSet<>();
        for (AnnotatedName name : paper.names()) {
            if (name.kind() == kind) {
                String field = paper.paper().text(name.span().field());
                keys.add(NameKey.of(
                        field.substring(name.span().start(), name.span().end())));
            }
        }
        return keys;
    }

    /** The names of a paper, a long form and its acronym together. */
    private List<Set<String>> entities(int index) {
        Set<String> rest = names(index);
        List<Set<String>> entities = new ArrayList<>();
        for (FieldText field : texts.get(index).fields()) {
            for (AcronymPair pair : AcronymPairFinder.find(FieldReading.of(field))) {
                if (rest.contains(pair.longForm().key())
                        && rest.contains(pair.acronym().key())) {
                    entities.add(Set.of(pair.longForm().key(), pair.acronym().key()));
                }
            }
        }
        entities.forEach(rest::removeAll);
        rest.forEach(name -> entities.add(Set.of(name)));
        return entities;
    }
}
