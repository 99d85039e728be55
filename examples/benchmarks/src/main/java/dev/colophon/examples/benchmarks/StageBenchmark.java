package dev.colophon.examples.benchmarks;

import dev.colophon.Result;
import dev.colophon.spi.Entities;
import dev.colophon.spi.LinkFindings;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import dev.colophon.text.TextAnalyzer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What each stage of the flow costs an abstract, on inputs made before the clock starts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class StageBenchmark {

    @Benchmark
    public PaperText text(StageCursor inputs) {
        return TextAnalyzer.standard().analyze(inputs.next().paper());
    }

    @Benchmark
    public LinkFindings links(StageCursor inputs) {
        return Stages.LINKS.find(inputs.next().text());
    }

    @Benchmark
    public List<NameMention> names(StageCursor inputs) {
        StageInput input = inputs.next();
        return Stages.NAMES.find(input.text(), input.links());
    }

    @Benchmark
    public List<NameMention> tasks(StageCursor inputs) {
        StageInput input = inputs.next();
        return Stages.TASKS.find(input.text(), input.links());
    }

    @Benchmark
    public List<NameMention> metrics(StageCursor inputs) {
        StageInput input = inputs.next();
        return Stages.METRICS.find(input.text(), input.links());
    }

    @Benchmark
    public List<NameMention> tagger(StageCursor inputs) {
        StageInput input = inputs.next();
        return Stages.TAGGER.find(input.text(), input.links());
    }

    @Benchmark
    public Entities resolve(StageCursor inputs) {
        StageInput input = inputs.next();
        return Stages.RESOLVER.resolve(input.text(), input.mentions());
    }

    @Benchmark
    public List<Result> results(StageCursor inputs) {
        StageInput input = inputs.next();
        return Stages.RESULTS.find(input.text(), input.links(), input.entities());
    }
}
