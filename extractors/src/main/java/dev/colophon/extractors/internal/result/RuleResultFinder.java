package dev.colophon.extractors.internal.result;

import dev.colophon.PaperField;
import dev.colophon.Result;
import dev.colophon.spi.Entities;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.ResultFinder;
import dev.colophon.text.FieldText;
import dev.colophon.text.PaperText;
import dev.colophon.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds reported numbers and binds them by rules. Stateless. */
public final class RuleResultFinder implements ResultFinder {

    private final Chooser chooser;

    /** A finder with the trained choice. */
    public RuleResultFinder() {
        this(ChoiceModel.standard());
    }

    RuleResultFinder(Chooser chooser) {
        this.chooser = chooser;
    }

    @Override
    public List<Result> find(PaperText text, LinkFindings links, Entities entities) {
        List<Result> results = new ArrayList<>();
        PaperFacts paper = null;
        Ballot ballot = new Ballot(chooser);
        for (FieldText field : text.fields()) {
            Trail trail = new Trail();
            List<NamedSpan> names = null;
            for (Sentence sentence : field.sentences()) {
                List<Quantity> quantities = QuantityScanner.scan(field.clean(), sentence);
                if (!quantities.isEmpty()) {
                    names = names == null ? NamedSpans.of(field, entities) : names;
                    paper = paper == null ? PaperFacts.of(entities) : paper;
                    Frame sentenceFrame = FrameBuilder.build(field, sentence, names, quantities);
                    for (Frame frame : sentenceFrame.slices()) {
                        new ResultBinder(UnitSharing.complete(frame), paper, trail, ballot).bind(results);
                    }
                }
            }
        }
        return withoutRepeats(results);
    }

    /** A number that the title and the abstract both report is the abstract's. */
    private static List<Result> withoutRepeats(List<Result> results) {
        if (results.isEmpty() || results.get(0).evidence().span().field() == PaperField.ABSTRACT) {
            return results;
        }
        List<Result> kept = new ArrayList<>(results.size());
        for (Result result : results) {
            if (result.evidence().span().field() == PaperField.ABSTRACT || !isRepeated(result, results)) {
                kept.add(result);
            }
        }
        return kept;
    }

    private static boolean isRepeated(Result title, List<Result> results) {
        for (Result other : results) {
            if (other.evidence().span().field() == PaperField.ABSTRACT
                    && other.value().equals(title.value())
                    && other.kind() == title.kind()) {
                return true;
            }
        }
        return false;
    }
}
