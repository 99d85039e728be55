package dev.colophon.examples.benchmarks;

import dev.colophon.Paper;
import dev.colophon.PaperMetadata;
import dev.colophon.extractors.StandardExtractors;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one abstract costs when it is as long as a book; the report divides by the length. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 3, time = 2)
public class GrowthBenchmark {

    @Benchmark
    public PaperMetadata standard(LongPapers papers) {
        return StandardExtractors.standard().extract(papers.next());
    }

    /** Papers of one length. */
    @State(Scope.Thread)
    public static class LongPapers {

        private static final int BUDGET = 100_000;

        /** How many characters an abstract has. */
        @Param({"1000", "100000", "10000000"})
        public int characters = 1_000;

        /** {@code real}: sentences of the papers; {@code hostile}: long runs of brackets, digits, hyphens and the like. */
        @Param({"real", "hostile"})
        public String content = "real";

        private List<Paper> papers = List.of();
        private int next;

        @Setup
        public void make(Papers file) {
            List<String> texts = content.equals("real")
                    ? GrowingText.real(file.all(), characters, BUDGET)
                    : GrowingText.hostile(characters);
            papers = texts.stream().map(text -> Paper.of("", text)).toList();
        }

        Paper next() {
            next = next + 1 < papers.size() ? next + 1 : 0;
            return papers.get(next);
        }
    }
}
