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

/** How long a caller waits for one abstract: the median and the tail, over abstracts of all lengths. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 14, time = 4)
@Measurement(iterations = 5, time = 2)
public class LatencyBenchmark {

    @Benchmark
    public PaperMetadata standard(PaperCursor papers) {
        return StandardExtractors.standard().extract(papers.next());
    }
}
