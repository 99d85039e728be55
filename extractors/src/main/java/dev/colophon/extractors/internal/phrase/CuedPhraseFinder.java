package dev.colophon.extractors.internal.phrase;

import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims those candidates of a paper that enough cues speak for. What may be a candidate, and what it is called elsewhere, its
 * kinds say. Immutable and thread-safe.
 */
public abstract class CuedPhraseFinder implements PhraseFinder {

    private final String source;

    /**
     * A finder.
     *
     * @param source the name of the rule
     */
    protected CuedPhraseFinder(String source) {
        this.source = source;
    }

    /**
     * Reads what may be claimed.
     *
     * @param text the paper's text
     * @return its candidates
     */
    public abstract PhrasePaper read(PaperText text);

    /**
     * The one form of a name that all its spellings share.
     *
     * @param candidate a claimed candidate
     * @param variants all claimed candidates
     * @return the canonical name, or null for the words themselves
     */
    protected abstract @Nullable String canonical(Candidate candidate, PhraseVariants variants);

    @Override
    public final List<NameMention> find(PaperText text, LinkFindings links) {
        return mentions(read(text));
    }

    @Override
    public final List<NameMention> find(PaperText text, List<NameMention> tagged) {
        return mentions(read(text, tagged));
    }

    @Override
    public final List<NameCandidate> explain(PaperText text, LinkFindings links) {
        return explain(read(text));
    }

    @Override
    public final List<NameCandidate> explain(PaperText text, List<NameMention> tagged) {
        return explain(read(text, tagged));
    }

    private PhrasePaper read(PaperText text, List<NameMention> tagged) {
        PhrasePaper paper = read(text);
        paper.tag(tagged);
        return paper;
    }

    private List<NameCandidate> explain(PhrasePaper paper) {
        List<Candidate> chosen = paper.best(paper.decision().threshold());
        return new PhraseExplanation(paper).explain(chosen, mentions(paper), source);
    }

    private List<NameMention> mentions(PhrasePaper paper) {
        Calibration calibration = paper.decision().calibration();
        List<Candidate> chosen = paper.best(paper.decision().threshold());
        PhraseVariants variants = new PhraseVariants(chosen);
        List<NameMention> mentions = new ArrayList<>();
        for (Candidate candidate : chosen) {
            mentions.add(new NameMention(
                    paper.kind(),
                    candidate.span(),
                    null,
                    canonical(candidate, variants),
                    calibration.confidence(candidate.score()),
                    source));
        }
        return mentions;
    }
}
