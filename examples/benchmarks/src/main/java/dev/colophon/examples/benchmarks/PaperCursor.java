package dev.colophon.examples.benchmarks;

import dev.colophon.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Hands a thread one paper after the other, round and round, so that an operation is an abstract. */
@State(Scope.Thread)
public class PaperCursor {

    private List<Paper> papers = List.of();
    private int next;

    /** Shuffled, always alike, so that neighbours in the file (one journal, one topic) do not come together. */
    @Setup
    public void start(Papers file) {
        List<Paper> shuffled = new ArrayList<>();
        file.all().forEach(annotated -> shuffled.add(annotated.paper()));
        Collections.shuffle(shuffled, new Random(1));
        papers = List.copyOf(shuffled);
    }

    Paper next() {
        next = next + 1 < papers.size() ? next + 1 : 0;
        return papers.get(next);
    }
}
