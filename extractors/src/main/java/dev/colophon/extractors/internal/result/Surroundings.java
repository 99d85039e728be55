package dev.colophon.extractors.internal.result;

import dev.colophon.extractors.internal.result.Item.Kind;

/**
 * Who is spoken of around a number.
 *
 * @param subject who acts in its clause: "FOONET, which is small, reaches 81%"
 * @param agent who is named behind it: "81% for FOONET", "4.0%, achieved by FOONET"
 * @param link the word before the agent, 0 where there is none
 * @param heading what stands before its bracket or colon: "FOONET (81%)", "experts: 93%"
 * @param setting how the heading stands to the number, 0 where there is none
 * @param mark the word before the number that tells whose side it is on, 0 where there is none
 */
record Surroundings(NounPhrase subject, NounPhrase agent, int link, NounPhrase heading, int setting, int mark) {

    private static final int REACH = 12;

    static Surroundings of(Anchor anchor, SentenceFacts sentence) {
        Frame frame = anchor.frame();
        int agent = agent(anchor, sentence);
        int setting = setting(anchor, sentence);
        return new Surroundings(
                subject(frame, anchor.left() - 1),
                agent < 0 ? NounPhrase.NONE : NounPhrase.startingAt(frame, agent + 1),
                agent < 0 ? 0 : link(frame.at(agent)),
                heading(anchor, sentence, setting),
                setting,
                mark(anchor));
    }

    /** The phrase before the nearest finite verb to the left. */
    private static NounPhrase subject(Frame frame, int from) {
        int i = from;
        while (i >= 0) {
            if (!FiniteVerbs.isVerb(frame, i)) {
                i--;
                continue;
            }
            boolean finite = !frame.at(i).lower().endsWith("ing");
            while (i > 0 && (FiniteVerbs.isVerb(frame, i - 1) || NounPhrase.isAdverb(frame.at(i - 1)))) {
                i--;
            }
            int before = i - 1;
            if (frame.at(before).is("which") || frame.at(before).is("that")) {
                before -= frame.is(before - 1, Kind.COMMA) ? 2 : 1;
            }
            NounPhrase phrase = finite ? NounPhrase.endingAt(frame, before) : NounPhrase.NONE;
            if (phrase.party() != Party.NONE) {
                return phrase;
            }
            i--;
        }
        return NounPhrase.NONE;
    }

    /** The item of the word that links an agent to a number before it, or -1: "(57.7% AP and 50.2% AR) are achieved BY FooNet". */
    private static int agent(Anchor anchor, SentenceFacts sentence) {
        Frame frame = anchor.frame();
        boolean inBracket = sentence.bracket(anchor.index()) >= 0;
        for (int i = anchor.right() + 1; i < anchor.right() + REACH; i++) {
            Item item = frame.at(i);
            if (link(item) > 0 && speaks(NounPhrase.startingAt(frame, i + 1).party())) {
                return i;
            }
            boolean listed = item.kind() == Kind.QUANTITY && frame.at(i - 1).has(Cue.AND);
            boolean closes = item.kind() == Kind.CLOSE && inBracket;
            inBracket &= !closes;
            if (!listed && !closes && !isPassed(frame, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPassed(Frame frame, int i) {
        Item item = frame.at(i);
        return switch (item.kind()) {
            case QUANTITY, BREAK, OPEN, CLOSE -> false;
            default -> !item.has(Cue.CLAUSE) && (!FiniteVerbs.isVerb(frame, i) || isPassive(item));
        };
    }

    private static boolean isPassive(Item item) {
        return item.lower().endsWith("ed") || item.is("is") || item.is("are") || item.is("was") || item.is("were");
    }

    private static boolean speaks(Party party) {
        return party.compareTo(Party.GENERIC) <= 0;
    }

    private static int link(Item item) {
        if (item.kind() == Kind.OPEN) {
            return 1;
        }
        return switch (item.lower()) {
            case "for" -> 2;
            case "by" -> 3;
            case "with" -> 4;
            case "using" -> 5;
            case "in" -> 6;
            case "of" -> 7;
            case "from" -> 8;
            case "via", "through", "under" -> 9;
            default -> 0;
        };
    }

    private static int setting(Anchor anchor, SentenceFacts sentence) {
        Item before = anchor.before();
        if (before.is(":")) {
            return 1;
        }
        if (before.kind() == Kind.OPEN) {
            return 2;
        }
        if (before.lower().endsWith("'s") || before.lower().endsWith("\u2019s")) {
            return 4;
        }
        return sentence.bracket(anchor.index()) >= 0 ? 3 : 0;
    }

    private static NounPhrase heading(Anchor anchor, SentenceFacts sentence, int setting) {
        if (setting == 0) {
            return NounPhrase.NONE;
        }
        int end = setting == 3 ? sentence.bracket(anchor.index()) : setting == 4 ? anchor.left() : anchor.left() - 1;
        return NounPhrase.endingAt(anchor.frame(), end - 1);
    }

    private static int mark(Anchor anchor) {
        Frame frame = anchor.frame();
        int before = Qualifiers.start(frame, anchor.index()) - 1;
        Item item = frame.at(before);
        if (item.is("from")) {
            return 1;
        }
        if (item.is("to")) {
            return frame.at(before - 1).is("compared") || frame.at(before - 1).is("relative")
                    ? 3
                    : frame.is(before - 1, Kind.QUANTITY) ? 2 : 0;
        }
        if (item.is("versus") || item.is("vs") || item.is("vs.") || item.is("against")) {
            return 4;
        }
        if (item.is("with") && frame.at(before - 1).is("compared")) {
            return 3;
        }
        return item.is("than") ? 5 : 0;
    }
}
