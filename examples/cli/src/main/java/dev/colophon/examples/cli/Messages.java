package dev.colophon.examples.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What a run says on standard error, one line each, and the exit status that follows from it. */
final class Messages {

    private final PrintWriter err;
    private boolean recordsFailed;
    private boolean filesUnusable;

    Messages(PrintWriter err) {
        this.err = err;
    }

    /** Something for the user to know that is no failure. */
    void note(String input, String what) {
        line(input, what);
    }

    /** A record, or the rest of an input, could not be read. */
    void failed(String input, String why) {
        recordsFailed = true;
        line(input, why);
    }

    /** A file cannot be opened or written. */
    void unusable(String file, String why) {
        filesUnusable = true;
        line(file, why);
    }

    int exitStatus() {
        if (filesUnusable) {
            return ExitStatus.WRONG_USAGE;
        }
        return recordsFailed ? ExitStatus.SOME_RECORDS_FAILED : ExitStatus.ALL_READ;
    }

    /** What an exception says to somebody who does not know Java. */
    static String reason(@Nullable Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "the folder does not exist; make it first";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e == null ? null : e.getMessage();
        return message == null ? "the cause is unknown" : message;
    }

    private void line(String about, String what) {
        err.println("colophon: " + about + ": " + what);
        err.flush();
    }
}
