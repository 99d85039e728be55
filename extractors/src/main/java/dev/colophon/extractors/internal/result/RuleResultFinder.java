package dev.colophon.extractors.internal.result;

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

    @Override
    public List<Result> find(PaperText text, LinkFindings links, Entities entities) {
        List<Result> results = new ArrayList<>();
        for (FieldText field : text.fields()) {
            List<NamedSpan> names = null;
            for (Sentence sentence : field.sentences()) {
                List<Quantity> quantities = QuantityScanner.scan(field.clean(), sentence);
                if (!quantities.isEmpty()) {
                    names = names == null ? NamedSpans.of(field, entities) : names;
                    Frame sentenceFrame = FrameBuilder.build(field, sentence, names, quantities);
                    for (Frame frame : sentenceFrame.slices()) {
                        results.addAll(new ResultBinder(UnitSharing.complete(frame), entities).bind());
                    }
                }
            }
        }
        return results;
    }
}
