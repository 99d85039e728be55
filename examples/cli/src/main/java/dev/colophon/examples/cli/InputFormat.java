package dev.colophon.examples.cli;

import dev.colophon.read.PaperFormat;
import dev.colophon.read.PaperReader;
import java.util.Locale;

/** The formats that can be asked for. */
enum InputFormat {
    AUTO,
    JSONL,
    PAGE;

    /** The reader for an input of this name. */
    PaperReader reader(String fileName) {
        return switch (this) {
            case AUTO -> PaperFormat.ofFileName(fileName).map(PaperReader::of).orElseGet(PaperReader::detecting);
            case JSONL -> PaperReader.of(PaperFormat.JSONL);
            case PAGE -> PaperReader.of(PaperFormat.PAGE);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
