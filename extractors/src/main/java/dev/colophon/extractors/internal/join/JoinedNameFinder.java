package dev.colophon.extractors.internal.join;

import dev.colophon.extractors.internal.phrase.PhraseFinder;
import dev.colophon.spi.ExplainingNameFinder;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameFinder;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks a tagger first, and has rules weigh its claims together with their own clues: one judge for methods and datasets, a
 * finder each for tasks and measures. Immutable and thread-safe.
 */
public final class JoinedNameFinder implements ExplainingNameFinder {

    private final List<PhraseFinder> phrases;
    private final NameFinder tagger;
    private final NameJudge judge = NameJudge.ofBoth();

    /**
     * A finder over others.
     *
     * @param phrases the finders of tasks and measures
     * @param tagger a tagger that claims improbable names too
     */
    public JoinedNameFinder(List<PhraseFinder> phrases, NameFinder tagger) {
        this.phrases = List.copyOf(phrases);
        this.tagger = tagger;
    }

    @Override
    public List<NameMention> find(PaperText text, LinkFindings links) {
        List<NameMention> tagged = tagger.find(text, links);
        List<NameMention> joined = new ArrayList<>(judge.judge(text, tagged));
        List<NameMention> best = Overlaps.withoutAll(tagged);
        phrases.forEach(finder -> joined.addAll(finder.find(text, best)));
        return joined;
    }

    @Override
    public List<NameCandidate> explain(PaperText text, LinkFindings links) {
        List<NameMention> tagged = tagger.find(text, links);
        List<NameCandidate> candidates = new ArrayList<>(judge.explain(text, tagged));
        List<NameMention> best = Overlaps.withoutAll(tagged);
        phrases.forEach(finder -> candidates.addAll(finder.explain(text, best)));
        return candidates;
    }
}
