package dev.colophon.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the records of one input, one after the other. */
interface RecordSource {

    /** The next record, or null after the last. */
    @Nullable
    PaperRecord next() throws IOException;
}
