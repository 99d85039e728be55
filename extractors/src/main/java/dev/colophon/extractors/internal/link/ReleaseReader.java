package dev.colophon.extractors.internal.link;

import dev.colophon.ReleaseStatus;
import dev.colophon.text.Token;
import dev.colophon.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a sentence says of releases: "our code is available", "we will release the data". */
final class ReleaseReader {

    private static final int WIDEST_ADVERBS = 8;
    private static final int WIDEST_OBJECT = 40;
    private static final int WIDEST_PLACE = 6;

    private final List<Token> tokens;
    private final boolean placed;
    private final List<ReleaseStatement> statements = new ArrayList<>();
    private int floor;

    private ReleaseReader(List<Token> tokens, boolean placed) {
        this.tokens = tokens;
        this.placed = placed;
    }

    /** The statements of a sentence, in order; {@code hasLink} tells whether a link stands in it. */
    static List<ReleaseStatement> read(List<Token> tokens, boolean hasLink) {
        int first = nextCue(tokens, 0);
        if (first == tokens.size()) {
            return List.of();
        }
        boolean placed = hasLink || ReleaseWords.anyIn(ReleaseWords.PLACES, tokens, 0, tokens.size());
        ReleaseReader reader = new ReleaseReader(tokens, placed);
        for (int i = first; i < tokens.size(); i = nextCue(tokens, i + 1)) {
            reader.visit(i);
        }
        return reader.statements;
    }

    /** The place of the next word that can make a statement; most sentences have none. */
    private static int nextCue(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (ReleaseWords.isCue(tokens.get(i))
                    && (tokens.get(i).lower().length() > 2
                            || (i > 0
                                    && ReleaseWords.AUXILIARIES.contains(
                                            tokens.get(i - 1).lower())))) {
                return i;
            }
        }
        return tokens.size();
    }

    private void visit(int index) {
        String lower = tokens.get(index).lower();
        ReleaseStatement open = OpenNounReader.read(tokens, index);
        if (open != null) {
            statements.add(open);
        } else if (ReleaseWords.MAKES.contains(lower)) {
            readMake(index);
        } else if (isVerb(index) && isActive(index)) {
            readObject(index);
        } else if (isState(index)) {
            readState(index);
        }
    }

    private boolean isVerb(int index) {
        String lower = tokens.get(index).lower();
        return ReleaseWords.VERBS.contains(lower)
                || (lower.startsWith("sourc")
                        && index > 0
                        && tokens.get(index - 1).lower().equals("open"))
                || (ReleaseWords.PLACED_VERBS.contains(lower) && (placed || isOpen(0, tokens.size())));
    }

    private boolean isOpen(int from, int to) {
        return ReleaseWords.anyIn(ReleaseWords.OPENLY, tokens, from, to);
    }

    /** "we also release", "by releasing", "we have released" */
    private boolean isActive(int index) {
        String lower = tokens.get(index).lower();
        if (lower.endsWith("ing")) {
            return true;
        }
        for (int i = index - 1; i >= Math.max(floor, index - WIDEST_ADVERBS); i--) {
            String word = tokens.get(i).lower();
            if (word.equals("we") || word.equals("authors")) {
                return true;
            }
            if (!ReleaseWords.ADVERBS.contains(word) && !word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    private void readObject(int index) {
        addObject(index, endOfObject(index + 1));
    }

    private int endOfObject(int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < WIDEST_OBJECT
                && !ReleaseWords.OBJECT_ENDS.contains(tokens.get(end).lower())
                && !tokens.get(end).text().equals(";")
                && tokens.get(end).kind() != TokenKind.ADDRESS) {
            end++;
        }
        return end;
    }

    /** "we make our code publicly available" */
    private void readMake(int index) {
        if (!isActive(index)) {
            return;
        }
        for (int i = index + 1; i < Math.min(tokens.size(), index + WIDEST_OBJECT); i++) {
            if (isMakeState(i)) {
                int end = i <= index + 2 ? endOfObject(i + 1) : i;
                addObject(index, end);
                return;
            }
        }
    }

    private boolean isMakeState(int index) {
        String lower = tokens.get(index).lower();
        return ReleaseWords.MAKE_STATES.contains(lower)
                || (lower.equals("accessible") && tokens.get(index - 1).lower().endsWith("ly"));
    }

    private void addObject(int verb, int end) {
        boolean promised = isPromised(Math.max(floor, verb - WIDEST_ADVERBS), end);
        add(verb, end, NounGroups.read(tokens, verb + 1, end), promised);
    }

    private boolean isState(int index) {
        String lower = tokens.get(index).lower();
        return ReleaseWords.STATES.contains(lower)
                || (lower.equals("source")
                        && index > 0
                        && tokens.get(index - 1).lower().equals("open"))
                || (placed && ReleaseWords.PLACED_STATES.contains(lower));
    }

    /** "our code will be made available" */
    private void readState(int index) {
        if (index < floor || !isPredicate(index)) {
            return;
        }
        int subjectEnd = index;
        boolean be = false;
        while (subjectEnd > floor
                && ReleaseWords.AUXILIARIES.contains(tokens.get(subjectEnd - 1).lower())) {
            subjectEnd--;
            be |= ReleaseWords.BE.contains(tokens.get(subjectEnd).lower());
        }
        int start = startOfClause(subjectEnd);
        if ((!be && !(placed && isVerbless(index))) || isDenied(start, index)) {
            return;
        }
        Set<Artefact> subject = NounGroups.read(tokens, start, subjectEnd);
        boolean strong = placed
                || subject.contains(Artefact.CODE)
                || isOpen(subjectEnd, index + 1)
                || isPromised(subjectEnd, index + 1);
        if (!strong) {
            subject.retainAll(Set.of(Artefact.CODE));
        }
        add(start, index + 1, subject, isPromised(subjectEnd, index + 1));
    }

    private boolean isPredicate(int index) {
        if (index + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(index + 1);
        return isPlace(index)
                || next.kind() != TokenKind.WORD
                || ReleaseWords.AFTER_STATE.contains(next.lower())
                || ReleaseWords.STATES.contains(next.lower());
    }

    /** "is in the appendix" */
    private boolean isPlace(int index) {
        int last = Math.min(tokens.size(), index + WIDEST_PLACE);
        return ReleaseWords.PLACE_PREPOSITIONS.contains(tokens.get(index).lower())
                && index > 0
                && ReleaseWords.BE.contains(tokens.get(index - 1).lower())
                && ReleaseWords.anyIn(ReleaseWords.PLACES, tokens, index, last);
    }

    /** "Code available at", "Dataset and code released at" */
    private boolean isVerbless(int index) {
        return ReleaseWords.STATES.contains(tokens.get(index).lower());
    }

    private int startOfClause(int end) {
        int start = end;
        while (start > floor
                && !tokens.get(start - 1).text().equals(";")
                && tokens.get(start - 1).kind() != TokenKind.ADDRESS) {
            start--;
            if (ReleaseWords.CLAUSE_STARTS.contains(tokens.get(start).lower())
                    || ReleaseWords.BE.contains(tokens.get(start).lower())) {
                return afterJoin(start, end);
            }
        }
        return start;
    }

    private int afterJoin(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            String lower = tokens.get(i).lower();
            if (lower.equals(",") || lower.equals("and")) {
                return i + 1;
            }
        }
        return start + 1;
    }

    private boolean isDenied(int from, int to) {
        return ReleaseWords.anyIn(ReleaseWords.DENIALS, tokens, from, to);
    }

    private boolean isPromised(int from, int predicateEnd) {
        for (int i = from; i < predicateEnd; i++) {
            if (ReleaseWords.FUTURE.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        for (int i = predicateEnd; i < tokens.size(); i++) {
            String lower = tokens.get(i).lower();
            if (lower.equals("soon") || (ReleaseWords.LATER.contains(lower) && isAfterLater(i, predicateEnd))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterLater(int index, int floorIndex) {
        for (int i = index - 1; i >= Math.max(floorIndex, index - 4); i--) {
            if (ReleaseWords.BEFORE_LATER.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private void add(int start, int end, Set<Artefact> artefacts, boolean promised) {
        if (!artefacts.isEmpty()) {
            statements.add(new ReleaseStatement(
                    start, end, artefacts, promised ? ReleaseStatus.PROMISED : ReleaseStatus.RELEASED));
        }
        floor = Math.max(floor, end);
    }
}
