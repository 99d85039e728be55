package dev.colophon.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The short lines since the last abstract, one of which is the title of the next. */
final class TitleCandidates {

    private static final int MAX_LINES = 16;
    private static final int MAX_SHAPES = 1_000;
    private static final double COST_OF_A_LINE_BETWEEN = 0.2;
    private static final double COST_OF_A_SHAPE_SEEN_BEFORE = 1;

    private final Deque<Line> nearestFirst = new ArrayDeque<>();
    private final Set<String> shapesBefore = new HashSet<>();

    void add(Line line) {
        if (line.text().codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        nearestFirst.addFirst(line);
        if (nearestFirst.size() > MAX_LINES) {
            nearestFirst.removeLast();
        }
    }

    boolean isEmpty() {
        return nearestFirst.isEmpty();
    }

    /** The most title-like line, or null where there is none; forgets all of them but their shapes. */
    @Nullable
    Line takeBest() {
        Line best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        int distance = 0;
        for (Iterator<Line> lines = nearestFirst.iterator(); lines.hasNext(); distance++) {
            Line line = lines.next();
            double score = score(line, distance);
            if (score > bestScore) {
                best = line;
                bestScore = score;
            }
        }
        nearestFirst.forEach(this::remember);
        nearestFirst.clear();
        return best;
    }

    private double score(Line line, int distance) {
        double repeated = shapesBefore.contains(shape(line)) ? COST_OF_A_SHAPE_SEEN_BEFORE : 0;
        return ParagraphShape.titleScore(line.text().strip()) - COST_OF_A_LINE_BETWEEN * distance - repeated;
    }

    private void remember(Line line) {
        if (shapesBefore.size() < MAX_SHAPES) {
            shapesBefore.add(shape(line));
        }
    }

    /** "Upvote 12" and "Upvote 7" have one shape: what comes again under every paper is no title. */
    private static String shape(Line line) {
        StringBuilder shape = new StringBuilder();
        line.text().strip().codePoints().filter(c -> !Character.isDigit(c)).forEach(shape::appendCodePoint);
        return shape.toString();
    }
}
