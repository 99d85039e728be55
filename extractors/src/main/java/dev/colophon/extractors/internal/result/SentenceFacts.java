package dev.colophon.extractors.internal.result;

import dev.colophon.Entity;
import dev.colophon.Mention;
import dev.colophon.Method;
import dev.colophon.Span;
import dev.colophon.extractors.internal.result.Item.Kind;
import dev.colophon.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for all numbers of a sentence: its brackets, its names, its first word. Not shared between sentences. */
final class SentenceFacts {

    private final Frame frame;
    private final int[] brackets;
    private final WordClass[] classes;
    private final boolean many;
    private final int firstNumber;
    private final int lastNumber;

    SentenceFacts(Frame frame) {
        this.frame = frame;
        this.brackets = new int[frame.size()];
        this.classes = new WordClass[frame.size()];
        boolean several = false;
        int open = -1;
        int number = -1;
        int numbers = -1;
        for (int i = 0; i < brackets.length; i++) {
            open = frame.is(i, Kind.OPEN) ? i : open;
            brackets[i] = open;
            open = frame.is(i, Kind.CLOSE) ? -1 : open;
            Item item = frame.at(i);
            numbers = item.kind() == Kind.QUANTITY ? i : numbers;
            number = number < 0 ? numbers : number;
            several |= item.is("benchmarks") || item.is("datasets") || item.is("tasks") || item.is("domains");
        }
        this.many = several;
        this.firstNumber = number;
        this.lastNumber = numbers;
    }

    /** The item that opens the bracket in which an item stands, or -1. */
    int bracket(int item) {
        return item >= 0 && item < brackets.length ? brackets[item] : -1;
    }

    /** Whether it speaks of several datasets without naming them: "across seven benchmarks". */
    boolean isAboutMany() {
        return many;
    }

    /** The class of an item; asked for often. */
    WordClass classOf(int item) {
        if (item < 0 || item >= classes.length) {
            return WordClass.of(frame.at(item));
        }
        if (classes[item] == null) {
            classes[item] = WordClass.of(frame.at(item));
        }
        return classes[item];
    }

    WordClass opener() {
        return classOf(0);
    }

    Frame frame() {
        return frame;
    }

    /** The items of a kind. */
    int[] items(Kind kind) {
        int size = 0;
        for (int i = 0; i < frame.size(); i++) {
            size += frame.is(i, kind) ? 1 : 0;
        }
        int[] found = new int[size];
        for (int i = frame.size() - 1; i >= 0; i--) {
            if (frame.is(i, kind)) {
                found[--size] = i;
            }
        }
        return found;
    }

    /** Whether names begin before the sentence's first number, and whether they go on after its last one, a bit each. */
    int shape(int firstName, int lastName) {
        return (firstName < firstNumber ? 1 : 0) + (lastName > lastNumber ? 2 : 0);
    }

    /** How many sentences before this one a place of the original text stands, 15 at most. */
    int back(int original) {
        List<Sentence> sentences = frame.text().sentences();
        int back = 0;
        for (int i = frame.sentence().index() - 1;
                i >= 0 && back < 15 && sentences.get(i).span().end() >= original;
                i--) {
            back++;
        }
        return Math.max(back, 1);
    }

    /** The first method that the last sentence names which names any, three back at most, or null. */
    @Nullable
    Entity lead(List<Method> methods) {
        List<Sentence> sentences = frame.text().sentences();
        int here = frame.sentence().index();
        for (int i = here - 1; i >= 0 && i > here - 4; i--) {
            Entity first = first(methods, sentences.get(i).span());
            if (first != null) {
                return first;
            }
        }
        return null;
    }

    private static @Nullable Entity first(List<Method> methods, Span sentence) {
        Entity first = null;
        int start = Integer.MAX_VALUE;
        for (Method method : methods) {
            for (Mention mention : method.mentions()) {
                if (sentence.contains(mention.span()) && mention.span().start() < start) {
                    start = mention.span().start();
                    first = method;
                }
            }
        }
        return first;
    }

    /** Who acts before a number: 0 nobody, 1 the paper's own, 2 another's, 3 a baseline, 4 a named method, 5 "the method". */
    int subject(Anchor anchor) {
        for (int i = anchor.index() - 1; i >= 0; i--) {
            Item item = frame.at(i);
            if (item.kind() == Kind.METHOD) {
                return 4;
            }
            if (item.has(Cue.OWN)) {
                return 1;
            }
            if (item.has(Cue.FOREIGN)) {
                return 2;
            }
            if (item.has(Cue.BASELINE_WORD)) {
                return 3;
            }
            if (item.has(Cue.GENERIC_METHOD)) {
                return 5;
            }
        }
        return 0;
    }
}
