package dev.colophon.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Makes abstracts of any length, of real sentences or of what hurts careless scanners. */
final class GrowingText {

    /** Repeated, each of these makes something that a scanner may search to the end, or match again and again. */
    private static final List<String> HOSTILE = List.of(
            "(",
            "{",
            "$",
            "\\",
            "<a",
            "A",
            "-",
            "1.",
            "9",
            "%",
            "http://a.",
            "git",
            "a_b ",
            "B-1 ",
            "we propose ",
            "Foo Bar ",
            "et al. ",
            "1.5x, ",
            "\u0301",
            ") ",
            "&amp",
            "of the ",
            "Net, ",
            "on the CIFAR-10 dataset ");

    private GrowingText() {}

    /** As many different texts of a length as fit into a budget of characters, at least one. */
    static List<String> real(List<AnnotatedPaper> papers, int length, int budget) {
        StringBuilder all = new StringBuilder();
        int wanted = Math.max(length, budget);
        for (int i = 0; all.length() < wanted; i = (i + 1) % papers.size()) {
            all.append(papers.get(i).paper().abstractText()).append(' ');
        }
        List<String> texts = new ArrayList<>();
        for (int start = 0; start + length <= all.length(); start += length) {
            texts.add(all.substring(start, start + length));
        }
        return texts;
    }

    /** One text: every hostile piece repeated for an equal part of the length. */
    static List<String> hostile(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int piece = 0; piece < HOSTILE.size(); piece++) {
            int end = (int) ((long) length * (piece + 1) / HOSTILE.size());
            while (text.length() < end) {
                text.append(HOSTILE.get(piece));
            }
        }
        text.setLength(length);
        return List.of(text.toString());
    }
}
