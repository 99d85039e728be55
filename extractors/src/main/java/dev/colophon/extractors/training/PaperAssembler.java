package dev.colophon.extractors.training;

import dev.colophon.Paper;
import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.spi.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts papers together again of tokens and the names that start and end at them. Not thread-safe. */
final class PaperAssembler {

    private final Function<String, LabelMeaning> labels;
    private final List<AnnotatedPaper> papers = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<AnnotatedName> names = new ArrayList<>();
    private int firstLine;
    private int nameStart = -1;
    private String nameLabel = "";

    PaperAssembler(Function<String, LabelMeaning> labels) {
        this.labels = labels;
    }

    /** Adds a token. */
    void token(String token, boolean touchesLast, int line) {
        if (text.length() == 0) {
            firstLine = line;
        } else if (!touchesLast) {
            text.append(' ');
        }
        text.append(token);
    }

    /** Starts a name at the next token or at the last one; a name that is open ends before it. */
    void startName(String label, int start, int line) {
        LabelMeaning meaning = labels.apply(label);
        if (meaning.kind() == null && !meaning.passedOver()) {
            throw LineParser.error(
                    line,
                    "unknown label \"" + label + "\"; say what it names with --label " + label
                            + "=method, dataset, task, metric or none");
        }
        nameStart = start;
        nameLabel = label;
    }

    /** Where the next token starts, if it does not touch the last one. */
    int nextStart() {
        return text.length() == 0 ? 0 : text.length() + 1;
    }

    int length() {
        return text.length();
    }

    boolean isNameOpen() {
        return nameStart >= 0;
    }

    boolean isNameOpen(String label) {
        return nameStart >= 0 && nameLabel.equals(label);
    }

    /** Ends the open name, if there is one, at the end of the text so far. */
    void endName() {
        if (nameStart >= 0) {
            LabelMeaning meaning = labels.apply(nameLabel);
            EntityKind kind = meaning.passedOver() ? null : meaning.kind();
            if (kind != null && text.length() > nameStart) {
                names.add(new AnnotatedName(kind, new Span(PaperField.ABSTRACT, nameStart, text.length())));
            }
            nameStart = -1;
        }
    }

    void endPaper() {
        endName();
        if (text.length() > 0) {
            papers.add(new AnnotatedPaper(new Paper("line " + firstLine, "", text.toString()), names));
        }
        text.setLength(0);
        names.clear();
    }

    List<AnnotatedPaper> papers() {
        return List.copyOf(papers);
    }
}
