package dev.colophon.extractors.internal.join;

import dev.colophon.PaperField;
import dev.colophon.Span;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.lexicon.NameKey;
import dev.colophon.extractors.internal.name.NameGroup;
import dev.colophon.spi.EntityKind;
import dev.colophon.spi.NameMention;
import dev.colophon.text.PaperText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rules and tagger found out of one name. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // kinds are positions in an array
final class NameEvidence {

    private static final int KINDS = EntityKind.values().length;

    private final NameGroup group;
    private final double[] highest = new double[KINDS];
    private final double[] sums = new double[KINDS];
    private double besideMethod = -1;
    private double besideDataset = -1;
    private double longerRival = -1;
    private double shorterRival = -1;
    private double methodGuess;
    private double datasetGuess;

    NameEvidence(NameGroup group) {
        this.group = group;
    }

    /**
     * Gathers what is known of each name of a paper.
     *
     * @param groups the names
     * @param tagged the tagger's claims
     */
    static List<NameEvidence> collect(PaperText text, Collection<NameGroup> groups, List<NameMention> tagged) {
        List<NameEvidence> names = new ArrayList<>();
        Map<String, NameEvidence> byKey = new HashMap<>();
        for (NameGroup group : groups) {
            NameEvidence name = new NameEvidence(group);
            names.add(name);
            group.candidates().forEach(span -> byKey.put(NameKey.of(span.surface()), name));
        }
        for (NameMention claim : tagged) {
            NameEvidence name = byKey.get(NameKey.of(surface(text, claim.span())));
            if (name != null) {
                name.addClaim(claim.kind(), claim.confidence());
            }
        }
        return names;
    }

    private static String surface(PaperText text, Span span) {
        return text.paper().text(span.field()).substring(span.start(), span.end());
    }

    void addClaim(EntityKind kind, double probability) {
        highest[kind.ordinal()] = Math.max(highest[kind.ordinal()], probability);
        sums[kind.ordinal()] += probability;
    }

    /** Notes a name that shares words with this one. */
    void addRival(NameEvidence other, boolean longer) {
        if (longer) {
            longerRival = Math.max(longerRival, other.strongest());
        } else {
            shorterRival = Math.max(shorterRival, other.strongest());
        }
    }

    /** Notes a name that stands beside this one in a list. */
    void addNeighbour(NameEvidence other) {
        besideMethod = Math.max(besideMethod, other.highest(EntityKind.METHOD));
        besideDataset = Math.max(besideDataset, other.highest(EntityKind.DATASET));
    }

    /** How sure the tagger is of a method beside this name in a list; -1 where there is no list. */
    double besideMethod() {
        return besideMethod;
    }

    /** How sure the tagger is of a dataset beside this name in a list; -1 where there is no list. */
    double besideDataset() {
        return besideDataset;
    }

    /** The tagger's highest probability for a method or a dataset. */
    double strongest() {
        return Math.max(highest(EntityKind.METHOD), highest(EntityKind.DATASET));
    }

    /** How sure the tagger is of a name around this one; -1 where there is none. */
    double longerRival() {
        return longerRival;
    }

    /** How sure the tagger is of a name inside this one; -1 where there is none. */
    double shorterRival() {
        return shorterRival;
    }

    /** Who is to be thanked for the name: the lexicon, the rules, or where they saw no candidate the tagger. */
    String source() {
        return group.known() != null ? "lexicon" : group.isClaimedOnly() ? "model:crf" : "rule:name";
    }

    /** Notes how much the abstract speaks for the paper's own method, and dataset, of this name, as log odds. */
    void setGuess(double method, double dataset) {
        methodGuess = method;
        datasetGuess = dataset;
    }

    double methodGuess() {
        return methodGuess;
    }

    double datasetGuess() {
        return datasetGuess;
    }

    /** The higher one of both guesses. */
    double guess() {
        return Math.max(methodGuess, datasetGuess);
    }

    /** "[Name]: what it does" as the title. */
    boolean headsTitle() {
        for (NameSpan span : spans()) {
            if (span.reading().field() == PaperField.TITLE
                    && span.first() == 0
                    && span.reading().is(span.last(), ':')) {
                return true;
            }
        }
        return false;
    }

    NameGroup group() {
        return group;
    }

    List<NameSpan> spans() {
        return group.candidates();
    }

    /** The tagger's highest probability for the kind; 0 where it claims nothing. */
    double highest(EntityKind kind) {
        return highest[kind.ordinal()];
    }

    /** The mean of the tagger's probabilities over all mentions. */
    double mean(EntityKind kind) {
        return sums[kind.ordinal()] / Math.max(1, spans().size());
    }
}
