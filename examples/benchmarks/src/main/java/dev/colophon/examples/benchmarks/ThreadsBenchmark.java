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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Abstracts a second of one shared extractor, asked by one thread and by two. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 14, time = 4)
@Measurement(iterations = 4, time = 2)
public class ThreadsBenchmark {

    @Benchmark
    @Threads(1)
    public PaperMetadata one(PaperCursor papers) {
        return StandardExtractors.standard().extract(papers.next());
    }

    @Benchmark
    @Threads(2)
    public PaperMetadata two(PaperCursor papers) {
        return StandardExtractors.standard().extract(papers.next());
    }
}
