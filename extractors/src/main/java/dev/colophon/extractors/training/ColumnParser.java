package dev.colophon.extractors.training;

/** Reads tokens and tags in columns. Not thread-safe. */
final class ColumnParser implements LineParser {

    private static final String DOCUMENT = "-DOCSTART-";

    private final PaperAssembler papers;
    private boolean documents;
    private int lastEnd = -1;

    ColumnParser(PaperAssembler papers) {
        this.papers = papers;
    }

    @Override
    public void line(String line, int number) {
        if (line.isBlank()) {
            endSentence();
            return;
        }
        String[] cells =
                line.indexOf('\t') >= 0 ? line.split("\t", -1) : line.strip().split("\\s+", -1);
        if (cells[0].equals(DOCUMENT)) {
            documents = true;
            papers.endPaper();
            return;
        }
        if (cells.length < 2) {
            throw LineParser.error(
                    number, "one column; write a token, a tab and its tag (O, B-method, I-method and so on)");
        }
        token(cells, number);
    }

    private void endSentence() {
        papers.endName();
        lastEnd = -1;
        if (!documents) {
            papers.endPaper();
        }
    }

    private void token(String[] cells, int number) {
        String token = cells[0].strip();
        String tag = cells[cells.length - 1].strip();
        int offset = cells.length > 2 ? offset(cells[1].strip()) : -1;
        boolean touches = offset >= 0 && offset == lastEnd;
        if (token.isEmpty()) {
            throw LineParser.error(number, "no token before the first tab; delete the line or write the token");
        }
        open(tag, touches, number);
        papers.token(token, touches, number);
        if (tag.startsWith("L-") || tag.startsWith("E-") || tag.startsWith("U-") || tag.startsWith("S-")) {
            papers.endName();
        }
        lastEnd = offset < 0 ? -1 : offset + token.length();
    }

    private void open(String tag, boolean touches, int number) {
        if (tag.equals("O")) {
            papers.endName();
            return;
        }
        if (tag.length() < 3 || tag.charAt(1) != '-' || "BIEULS".indexOf(tag.charAt(0)) < 0) {
            throw LineParser.error(number, "tag \"" + tag + "\"; write O, B-label or I-label in the last column");
        }
        String label = tag.substring(2);
        boolean goesOn = "IEL".indexOf(tag.charAt(0)) >= 0;
        if (goesOn && !papers.isNameOpen(label)) {
            throw LineParser.error(
                    number, "tag \"" + tag + "\" follows no " + label + "; a name starts with B-" + label);
        }
        if (!goesOn) {
            papers.endName();
            papers.startName(label, touches ? papers.length() : papers.nextStart(), number);
        }
    }

    private static int offset(String cell) {
        if (cell.isEmpty() || cell.length() > 9 || !cell.chars().allMatch(Character::isDigit)) {
            return -1;
        }
        return Integer.parseInt(cell);
    }
}
