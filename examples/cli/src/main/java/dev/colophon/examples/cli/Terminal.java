package dev.colophon.examples.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Tells whether somebody watches: Java does not know it of standard error alone, so the shell is asked. */
final class Terminal {

    private Terminal() {}

    static boolean isStandardOutput() {
        return shellSays("test -t 1");
    }

    static boolean isStandardError() {
        return shellSays("test -t 2");
    }

    private static boolean shellSays(String test) {
        try {
            Process shell = new ProcessBuilder("sh", "-c", test)
                    .redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start();
            return shell.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
