package dev.colophon.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.colophon.Diagnostic;
import dev.colophon.Paper;
import org.jspecify.annotations.Nullable;

/** What readers say of records that are not as they should be. */
final class Problems {

    private Problems() {}

    static String tooLong() {
        return "longer than " + PaperReader.MAX_LINE_BYTES / (1024 * 1024) + " MiB; split it";
    }

    /** The first line of the parser's message: what follows is its own configuration. */
    static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** What a user should know of a paper that could be read, or null. */
    static @Nullable Diagnostic ofText(Paper paper, boolean malformed, String where) {
        if (malformed) {
            return new Diagnostic(
                    "invalid-encoding",
                    null,
                    where + ": bytes that are no UTF-8 were read as U+FFFD; save the input as UTF-8");
        }
        return paper.abstractText().isBlank()
                ? new Diagnostic("empty-abstract", null, where + ": the paper has no abstract; only its title was read")
                : null;
    }
}
