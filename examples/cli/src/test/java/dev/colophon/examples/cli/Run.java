package dev.colophon.examples.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the real jar.
 *
 * @param status its exit status
 * @param out the lines on standard output
 * @param err the lines on standard error
 */
record Run(int status, List<String> out, List<String> err) {

    /** Runs {@code java -jar colophon.jar} with an empty standard input. */
    static Run of(Path folder, String... args) throws IOException, InterruptedException {
        Path empty = Files.write(folder.resolve("empty-input"), new byte[0]);
        return withInput(folder, empty, args);
    }

    static Run withInput(Path folder, Path input, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(Redirect.to(out.toFile()))
                .redirectError(Redirect.to(err.toFile()))
                .start();
        return new Run(process.waitFor(), Files.readAllLines(out), Files.readAllLines(err));
    }

    static String jar() {
        return System.getProperty("colophon.jar", "target/colophon.jar");
    }
}
