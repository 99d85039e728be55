package dev.colophon.examples.benchmarks;

import dev.colophon.extractors.StandardExtractors;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** What a long-lived extractor keeps: the heap after some papers and after many, all different, in 128 MB. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx128m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class HeapBenchmark {

    @Benchmark
    public long standard(ManyPapers papers, Heap heap) {
        long found = papers.read(0, papers.some);
        heap.afterSomeKilobytes = usedKilobytes();
        found += papers.read(papers.some, papers.many);
        heap.afterManyKilobytes = usedKilobytes();
        heap.residentKilobytes = ResidentMemory.highestKilobytes();
        return found;
    }

    private static long usedKilobytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }

    /** Papers that are all different. */
    @State(Scope.Thread)
    public static class ManyPapers {

        /** How many papers are read before the first look at the heap. */
        @Param("10000")
        public int some = 10_000;

        /** How many papers are read before the second look. */
        @Param("100000")
        public int many = 100_000;

        private PaperVariants variants = new PaperVariants(List.of());

        @Setup
        public void prepare(Papers papers) {
            variants = new PaperVariants(papers.all());
        }

        long read(int from, int to) {
            long found = 0;
            for (int number = from; number < to; number++) {
                found += StandardExtractors.standard()
                        .extract(variants.get(number))
                        .methods()
                        .size();
            }
            return found;
        }
    }

    /** What was seen. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Heap {

        public long afterSomeKilobytes;
        public long afterManyKilobytes;

        /** The most that the whole process had resident. */
        public long residentKilobytes;
    }
}
