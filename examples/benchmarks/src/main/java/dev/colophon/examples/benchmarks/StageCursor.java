package dev.colophon.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Hands a stage what it would get in the pipeline, one paper after the other. */
@State(Scope.Thread)
public class StageCursor {

    private List<StageInput> inputs = List.of();
    private int next;

    @Setup
    public void prepare(Papers papers) {
        inputs =
                papers.all().stream().map(paper -> StageInput.of(paper.paper())).toList();
    }

    StageInput next() {
        next = next + 1 < inputs.size() ? next + 1 : 0;
        return inputs.get(next);
    }
}
