package dev.colophon.read;

import dev.colophon.Diagnostic;
import dev.colophon.Paper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a paper-list page: each abstract closes a paper, whose title is the most title-like line since the abstract
 * before. Long paragraphs that follow one another are one abstract.
 */
final class PagePapers implements RecordSource {

    private static final int MAX_JOINED_CHARS = 20_000;

    private final Utf8Lines lines;
    private final TitleCandidates candidates = new TitleCandidates();
    private int papers;
    private @Nullable Line title;
    private @Nullable Line abstractText;

    PagePapers(Utf8Lines lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable PaperRecord next() throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            PaperRecord record = line.tooLong() ? tooLong(line) : accept(line);
            if (record != null) {
                return record;
            }
        }
        return finish();
    }

    private @Nullable PaperRecord accept(Line line) {
        String text = line.text().strip();
        if (!ParagraphShape.isAbstract(text)) {
            candidates.add(line);
            return null;
        }
        if (abstractText != null && candidates.isEmpty()) {
            join(abstractText, line);
            return null;
        }
        PaperRecord finished = finish();
        title = candidates.takeBest();
        abstractText = line;
        return finished;
    }

    private void join(Line first, Line second) {
        if (first.text().length() + second.text().length() < MAX_JOINED_CHARS) {
            String text = first.text().strip() + '\n' + second.text().strip();
            abstractText = new Line(first.number(), text, first.malformed() || second.malformed(), false);
        }
    }

    private @Nullable PaperRecord finish() {
        Line body = abstractText;
        if (body == null) {
            return null;
        }
        Line head = title;
        papers++;
        Paper paper = new Paper(
                Integer.toString(papers),
                head == null ? "" : head.text().strip(),
                body.text().strip());
        boolean malformed = body.malformed() || (head != null && head.malformed());
        title = null;
        abstractText = null;
        return new PaperRecord(papers, paper, Problems.ofText(paper, malformed, "line " + body.number()));
    }

    private static PaperRecord tooLong(Line line) {
        String message = "line " + line.number() + ": " + Problems.tooLong();
        return new PaperRecord(line.number(), null, new Diagnostic("record-too-long", null, message));
    }
}
