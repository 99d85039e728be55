package dev.colophon.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints what one run of the benchmarks found as Markdown: {@code java -cp benchmarks.jar …Report results.json}. */
public final class Report {

    private Report() {}

    /** Prints the report of one results file, run on the machine that made it. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: java -cp benchmarks.jar " + Report.class.getName() + " results.json");
            System.exit(2);
        }
        Measurements run = Measurements.read(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Machine.describe(run.jdk()));
        out.println();
        RatioTable.of(run).forEach(out::println);
        out.println();
        StageTable.of(run).forEach(out::println);
    }
}
