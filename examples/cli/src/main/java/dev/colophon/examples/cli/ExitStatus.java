package dev.colophon.examples.cli;

/** What the program's exit status says. */
final class ExitStatus {

    static final int ALL_READ = 0;
    static final int SOME_RECORDS_FAILED = 1;
    static final int WRONG_USAGE = 2;

    private ExitStatus() {}
}
