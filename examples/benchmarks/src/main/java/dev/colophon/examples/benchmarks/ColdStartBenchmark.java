package dev.colophon.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From the start of {@code java} to the first result, the JVM's own start included; and the memory that it took. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 11)
public class ColdStartBenchmark {

    @Benchmark
    public String rules(ColdJvm jvm) throws IOException {
        return jvm.firstResult("rules");
    }

    @Benchmark
    public String standard(ColdJvm jvm) throws IOException {
        return jvm.firstResult("standard");
    }

    /** Starts a JVM and waits until it has read its first paper. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class ColdJvm {

        /** The most memory that the JVM had resident until its first result. */
        public long residentKilobytes;

        private long measured;

        String firstResult(String profile) throws IOException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process process = new ProcessBuilder(
                            java, "-cp", System.getProperty("java.class.path"), FirstResult.class.getName(), profile)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String result = out.readLine();
                measured = Long.parseLong(out.readLine());
                return result;
            }
        }

        /** Outside the clock: JMH adds up what a counter holds when an iteration ends. */
        @TearDown(Level.Iteration)
        public void count() {
            residentKilobytes = measured;
        }
    }
}
