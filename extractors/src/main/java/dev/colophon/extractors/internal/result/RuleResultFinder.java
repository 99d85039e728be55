package dev.colophon.extractors.internal.result;

import dev.colophon.Result;
import dev.colophon.spi.Entities;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.ResultFinder;
import dev.colophon.text.PaperText;
import java.util.List;

/** Finds reported numbers and binds them by rules. */
public final class RuleResultFinder implements ResultFinder {

    @Override
    public List<Result> find(PaperText text, LinkFindings links, Entities entities) {
        return List.of();
    }
}
