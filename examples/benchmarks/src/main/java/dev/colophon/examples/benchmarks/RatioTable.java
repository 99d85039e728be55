package dev.colophon.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The figures of one run as ratios, beside what they should be. Figures that the run does not have are left out. */
final class RatioTable {

    private static final String SHORT = "1000";
    private static final String LONG = "10000000";

    private final Measurements run;
    private final List<String> rows = new ArrayList<>();

    private RatioTable(Measurements run) {
        this.run = run;
    }

    static List<String> of(Measurements run) {
        RatioTable table = new RatioTable(run);
        table.rows.add("| what | measured | ratio | target | met |");
        table.rows.add("| --- | ---: | ---: | ---: | --- |");
        table.addThroughput();
        table.addLatency();
        table.addStart("rules", 0.35);
        table.addStart("standard", 0.7);
        table.addGrowth("real");
        table.addGrowth("hostile");
        table.addHeap();
        return List.copyOf(table.rows);
    }

    private void addThroughput() {
        run.find("StockOpenNlpBenchmark.tokenizeAndFindNames").ifPresent(stock -> {
            rows.add(row("stock OpenNLP: split, tokenize, find names", rate(stock), "1 ×", "", ""));
            addRate("rules", stock, 20);
            addRate("openNlp", stock, 7);
            addRate("standard", stock, 7);
            run.find("ExtractionBenchmark.standard").ifPresent(standard -> addAllocation(standard, stock));
        });
        run.find("ThreadsBenchmark.one")
                .ifPresent(one -> run.find("ThreadsBenchmark.two").ifPresent(two -> {
                    double ratio = two.score() / one.score();
                    rows.add(atLeast("`standard()`, two threads", rate(two), ratio, " × one thread", 1.8));
                }));
    }

    private void addRate(String profile, Measurement stock, double target) {
        run.find("ExtractionBenchmark." + profile).ifPresent(found -> {
            double ratio = found.score() / stock.score();
            rows.add(atLeast("`" + profile + "()`", rate(found), ratio, " × stock", target));
        });
    }

    private void addAllocation(Measurement standard, Measurement stock) {
        double share = stock.allocatedKilobytes() / standard.allocatedKilobytes();
        if (Double.isFinite(share)) {
            String measured = format(
                    "%,.0f kB an abstract (stock: %,.0f)", standard.allocatedKilobytes(), stock.allocatedKilobytes());
            String met = met(share >= 15);
            rows.add(row("`standard()`, allocation", measured, format("1/%.0f of stock", share), "≤ 1/15", met));
        }
    }

    private void addLatency() {
        run.find("LatencyBenchmark.standard").ifPresent(latency -> {
            double median = latency.percentile("50.0");
            double tail = latency.percentile("99.0");
            String measured = format("%.2f ms (median: %.2f)", tail / 1_000, median / 1_000);
            rows.add(atMost("`standard()`, 99th percentile", measured, tail / median, " × median", 5));
        });
    }

    private void addStart(String profile, double target) {
        run.find("ColdStartBenchmark." + profile).ifPresent(start -> {
            double seconds = start.percentile("50.0") / 1_000;
            String name = "`" + profile + "()`, start of the JVM to first result";
            rows.add(row(name, format("%.2f s", seconds), "", format("≤ %.2f s", target), met(seconds <= target)));
            double megabytes = start.counter("residentKilobytes") / 1_024;
            String memory = "`" + profile + "()`, memory resident then";
            rows.add(row(memory, format("%.0f MB", megabytes), "", "≤ 200 MB", met(megabytes <= 200)));
        });
    }

    private void addGrowth(String content) {
        growth(content, SHORT)
                .ifPresent(small -> growth(content, LONG).ifPresent(large -> {
                    double first = small.score() / Integer.parseInt(SHORT);
                    double last = large.score() / Integer.parseInt(LONG);
                    String measured = format("%.0f ns a character (1 kB: %.0f)", last * 1_000, first * 1_000);
                    rows.add(atMost("abstract of 10 MB, " + content, measured, last / first, " × 1 kB", 1.3));
                }));
    }

    private Optional<Measurement> growth(String content, String characters) {
        return run.find("GrowthBenchmark.standard", Map.of("content", content, "characters", characters));
    }

    private void addHeap() {
        run.find("HeapBenchmark.standard").ifPresent(heap -> {
            double before = heap.counter("afterSomeKilobytes") / 1_024;
            double after = heap.counter("afterManyKilobytes") / 1_024;
            String name = "heap in use after " + heap.parameter("many") + " papers";
            String measured = format("%.1f MB (after %s: %.1f)", after, heap.parameter("some"), before);
            rows.add(atMost(name, measured, after / before, " × before", 1.05));
        });
    }

    private static String rate(Measurement found) {
        String error = Double.isNaN(found.error()) ? "" : format(" ± %,.0f", found.error());
        return format("%,.0f", found.score()) + error + " abstracts/s";
    }

    private static String atLeast(String what, String measured, double ratio, String of, double target) {
        return row(what, measured, format("%.1f", ratio) + of, "≥ " + plain(target) + of, met(ratio >= target));
    }

    private static String atMost(String what, String measured, double ratio, String of, double target) {
        return row(what, measured, format("%.2f", ratio) + of, "≤ " + plain(target) + of, met(ratio <= target));
    }

    private static String row(String what, String measured, String ratio, String target, String met) {
        return "| " + String.join(" | ", what, measured, ratio, target, met) + " |";
    }

    private static String met(boolean met) {
        return met ? "yes" : "no";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? format("%.0f", number) : Double.toString(number);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
