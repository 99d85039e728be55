package dev.colophon.examples.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Abstracts a second of OpenNLP through its public API on one thread: what the other figures are ratios to. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 14, time = 4)
@Measurement(iterations = 5, time = 2)
public class StockOpenNlpBenchmark {

    @Benchmark
    public int tokenizeAndFindNames(Stock stock, PaperCursor papers) {
        return stock.pipeline().countNames(papers.next());
    }

    /** The pipeline, trained before the clock starts. */
    @State(Scope.Thread)
    public static class Stock {

        private @Nullable StockPipeline pipeline;

        @Setup
        public void train(Papers papers) throws IOException {
            pipeline = StockPipeline.trainedOn(FoundNames.where(papers.all()));
        }

        StockPipeline pipeline() {
            if (pipeline == null) {
                throw new IllegalStateException("not trained yet");
            }
            return pipeline;
        }
    }
}
