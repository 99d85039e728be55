package dev.colophon.extractors.internal.phrase;

import dev.colophon.spi.NameCandidate;
import dev.colophon.spi.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells why phrases of a paper are claimed, and why the next best ones are not. */
public final class PhraseExplanation {

    /** How far below the threshold a phrase is still told of: its odds are a seventh of what was asked for. */
    private static final float DOUBTFUL = 2;

    private final PhrasePaper paper;
    private final Decision decision;

    /**
     * Explains a paper.
     *
     * @param paper its candidates
     */
    public PhraseExplanation(PhrasePaper paper) {
        this.paper = paper;
        decision = paper.decision();
    }

    /**
     * The claims with their clues, then what scores too little.
     *
     * @param chosen the chosen candidates
     * @param claims the claim that each of them makes, in the same order
     * @param source the name of the finder
     * @return the claims in the same order, then the others
     */
    public List<NameCandidate> explain(List<Candidate> chosen, List<NameMention> claims, String source) {
        List<NameCandidate> all = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            all.add(NameCandidate.made(claims.get(i), paper.clues(chosen.get(i))));
        }
        for (Candidate candidate : paper.best(decision.threshold() - DOUBTFUL)) {
            if (!chosen.contains(candidate)) {
                all.add(rejected(candidate, source));
            }
        }
        return all;
    }

    private NameCandidate rejected(Candidate candidate, String source) {
        double confidence = decision.calibration().confidence(candidate.score());
        double least = decision.calibration().confidence(decision.threshold());
        NameMention claim = new NameMention(paper.kind(), candidate.span(), null, null, confidence, source);
        String reason = confidence < least
                ? String.format(Locale.ROOT, "its confidence %.3f is below %.2f", confidence, least)
                : "overlapped by a surer phrase";
        return new NameCandidate(claim, paper.clues(candidate), reason);
    }
}
