package dev.colophon.examples.benchmarks;

import dev.colophon.PaperMetadata;
import dev.colophon.extractors.StandardExtractors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Abstracts a second on one thread; with {@code -prof gc} also what an abstract allocates. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 14, time = 4)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {

    @Benchmark
    public PaperMetadata rules(PaperCursor papers) {
        return StandardExtractors.rules().extract(papers.next());
    }

    @Benchmark
    public PaperMetadata openNlp(PaperCursor papers) {
        return StandardExtractors.openNlp().extract(papers.next());
    }

    @Benchmark
    public PaperMetadata standard(PaperCursor papers) {
        return StandardExtractors.standard().extract(papers.next());
    }
}
