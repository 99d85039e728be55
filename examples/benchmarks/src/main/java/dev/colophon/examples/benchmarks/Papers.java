package dev.colophon.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The papers that a benchmark reads: {@code -p papers=FILE}, or the sample in the jar. */
@State(Scope.Benchmark)
public class Papers {

    /** JSON Lines with {@code title} and {@code abstract}, plain or gzipped. */
    @Param(PaperFile.SAMPLE)
    public String papers = PaperFile.SAMPLE;

    private List<AnnotatedPaper> all = List.of();

    @Setup
    public void read() throws IOException {
        all = PaperFile.read(papers);
    }

    List<AnnotatedPaper> all() {
        return all;
    }
}
