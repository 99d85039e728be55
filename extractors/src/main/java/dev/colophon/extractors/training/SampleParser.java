package dev.colophon.extractors.training;

/** Reads OpenNLP's samples. Not thread-safe. */
final class SampleParser implements LineParser {

    private static final String START = "<START";
    private static final String END = "<END>";

    private final PaperAssembler papers;

    SampleParser(PaperAssembler papers) {
        this.papers = papers;
    }

    @Override
    public void line(String line, int number) {
        if (line.isBlank()) {
            papers.endPaper();
            return;
        }
        for (String token : line.strip().split("\\s+", -1)) {
            token(token, number);
        }
        if (papers.isNameOpen()) {
            throw LineParser.error(
                    number, START + "> without " + END + "; write " + END + " behind the name's last token");
        }
    }

    private void token(String token, int number) {
        if (token.startsWith(START)) {
            start(token, number);
        } else if (token.equals(END)) {
            if (!papers.isNameOpen()) {
                throw LineParser.error(
                        number, END + " without " + START + ":label>; delete it or mark where the name starts");
            }
            papers.endName();
        } else {
            papers.token(token, false, number);
        }
    }

    private void start(String mark, int number) {
        if (!mark.startsWith(START + ":") || !mark.endsWith(">") || mark.length() < START.length() + 3) {
            throw LineParser.error(
                    number,
                    "mark \"" + mark + "\"; write what it names, " + START + ":method> for example, between spaces");
        }
        if (papers.isNameOpen()) {
            throw LineParser.error(number, "a name inside a name; write " + END + " before \"" + mark + "\"");
        }
        papers.startName(mark.substring(START.length() + 1, mark.length() - 1), papers.nextStart(), number);
    }
}
