package dev.colophon.spi;

import dev.colophon.Dataset;
import dev.colophon.Method;
import dev.colophon.Metric;
import dev.colophon.Task;
import java.util.List;

/**
 * The named things of a paper after resolution: each listed once, with all of its mentions.
 *
 * @param methods in the order of their first mention
 * @param datasets in the order of their first mention
 * @param tasks in the order of their first mention
 * @param metrics in the order of their first mention
 */
public record Entities(List<Method> methods, List<Dataset> datasets, List<Task> tasks, List<Metric> metrics) {

    /** Nothing was named. */
    public static final Entities NONE = new Entities(List.of(), List.of(), List.of(), List.of());

    public Entities {
        methods = List.copyOf(methods);
        datasets = List.copyOf(datasets);
        tasks = List.copyOf(tasks);
        metrics = List.copyOf(metrics);
    }
}
