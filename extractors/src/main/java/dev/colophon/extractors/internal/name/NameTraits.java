package dev.colophon.extractors.internal.name;

import dev.colophon.PaperField;
import dev.colophon.extractors.internal.context.ClueSet;
import dev.colophon.extractors.internal.context.FieldReading;
import dev.colophon.extractors.internal.context.NameSpan;
import dev.colophon.extractors.internal.context.Trait;
import dev.colophon.extractors.internal.lexicon.KnownName;
import dev.colophon.extractors.internal.lexicon.NameLexicon;
import dev.colophon.extractors.internal.lexicon.WordShape;
import dev.colophon.text.TokenKind;

/** Adds to a group what its own words and places say. */
final class NameTraits {

    private NameTraits() {}

    static void add(NameGroup group, String titleKey, NameLexicon lexicon) {
        ClueSet clues = group.clues();
        clues.add(Trait.ANY);
        boolean inTitle = false;
        boolean inAbstract = false;
        String before = "";
        for (NameSpan candidate : group.candidates()) {
            addShape(candidate, clues);
            addTail(candidate, clues);
            if (!candidate.surface().equals(before)) {
                NameWords.addEnding(candidate, clues);
                addKnown(group, lexicon.find(candidate.surface(), candidate.key()));
                KnownParts.add(candidate, lexicon, clues);
                inTitle |= isInTitle(candidate, titleKey);
            }
            before = candidate.surface();
            inTitle |= isTitle(candidate.reading());
            inAbstract |= !isTitle(candidate.reading());
            addPlace(candidate, clues);
        }
        addCount(group.candidates().size() - (group.longForm() == null ? 0 : 1), clues);
        if (group.longForm() != null) {
            clues.add(Trait.HAS_ACRONYM);
        }
        if (inTitle) {
            clues.add(inAbstract ? Trait.IN_TITLE_AND_ABSTRACT : Trait.ONLY_IN_TITLE);
        }
    }

    private static boolean isTitle(FieldReading reading) {
        return reading.field() == PaperField.TITLE;
    }

    private static boolean isInTitle(NameSpan candidate, String titleKey) {
        String key = candidate.key();
        return key.length() > 3 && titleKey.contains(key);
    }

    private static void addKnown(NameGroup group, @org.jspecify.annotations.Nullable KnownName known) {
        if (known == null) {
            return;
        }
        switch (known.kind()) {
            case METHOD -> group.clues().add(Trait.KNOWN_METHOD);
            case DATASET -> group.clues().add(Trait.KNOWN_DATASET);
            default -> group.clues().add(Trait.GENERIC);
        }
        if (known.kind() != KnownName.Kind.GENERIC) {
            group.setKnown(known);
        }
    }

    private static void addTail(NameSpan candidate, ClueSet clues) {
        if (candidate.last() - candidate.first() > 1) {
            candidate.reading().addTail(candidate.last() - 1, clues);
        }
    }

    private static void addPlace(NameSpan candidate, ClueSet clues) {
        FieldReading reading = candidate.reading();
        if (isTitle(reading)) {
            if (candidate.first() == 0 && reading.is(candidate.last(), ':')) {
                clues.add(Trait.HEADS_TITLE);
            }
            return;
        }
        if (candidate.isCompound()) {
            clues.add(Trait.COMPOUND);
        }
        if (candidate.first() * 3 < reading.size()) {
            clues.add(Trait.EARLY);
        } else if (candidate.first() * 3 > reading.size() * 2) {
            clues.add(Trait.LATE);
        }
    }

    private static void addCount(int count, ClueSet clues) {
        clues.add(count <= 1 ? Trait.ONCE : count == 2 ? Trait.TWICE : Trait.OFTEN);
    }

    private static void addShape(NameSpan candidate, ClueSet clues) {
        FieldReading reading = candidate.reading();
        int words = candidate.last() - candidate.first();
        if (words == 1) {
            String surface = candidate.surface();
            WordShape shape = WordShape.of(surface);
            clues.add(trait(shape));
            if (shape == WordShape.ACRONYM && surface.length() <= 3) {
                clues.add(Trait.SHORT_ACRONYM);
            }
            return;
        }
        clues.add(words == 2 ? Trait.TWO_WORDS : words == 3 ? Trait.THREE_WORDS : Trait.MORE_WORDS);
        boolean small = true;
        boolean shaped = false;
        for (int i = candidate.first(); i < candidate.last(); i++) {
            shaped |= reading.shape(i).isNameLike();
            small &= reading.shape(i) == WordShape.PLAIN;
        }
        if (shaped) {
            clues.add(Trait.WORDS_WITH_NAME);
        }
        if (small) {
            clues.add(Trait.SMALL_WORDS);
        }
        if (reading.token(candidate.last() - 1).kind() == TokenKind.NUMBER) {
            clues.add(Trait.ENDS_IN_NUMBER);
        }
    }

    private static Trait trait(WordShape shape) {
        return switch (shape) {
            case PLAIN -> Trait.SHAPE_PLAIN;
            case CAPITALISED -> Trait.SHAPE_CAPITALISED;
            case HYPHENATED -> Trait.SHAPE_HYPHENATED;
            case ACRONYM -> Trait.SHAPE_ACRONYM;
            case MIXED -> Trait.SHAPE_MIXED;
            case NUMBERED -> Trait.SHAPE_NUMBERED;
            case SMALL_NUMBERED -> Trait.SHAPE_SMALL_NUMBERED;
        };
    }
}
