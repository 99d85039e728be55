package dev.colophon.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code colophon evaluate}: how well an extractor does on annotated papers. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return ExitStatus.ALL_READ;
    }
}
