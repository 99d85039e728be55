package dev.colophon.extractors.internal.link;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes away what belongs to the sentence at the end of an address. */
final class AddressEnd {

    /** Words that start a sentence, and that no file name extension is spelt like. */
    private static final Set<String> SENTENCE_OPENERS = Set.of(
            "A",
            "Additionally",
            "Albeit",
            "All",
            "Also",
            "Although",
            "An",
            "And",
            "As",
            "At",
            "Based",
            "Besides",
            "Both",
            "But",
            "By",
            "Code",
            "Codes",
            "Comprehensive",
            "Compared",
            "Data",
            "Dataset",
            "Datasets",
            "Despite",
            "Due",
            "Empirical",
            "Evaluation",
            "Experimental",
            "Experiments",
            "Extensive",
            "Finally",
            "First",
            "For",
            "From",
            "Further",
            "Furthermore",
            "Given",
            "Here",
            "Hence",
            "However",
            "I",
            "If",
            "In",
            "Index",
            "It",
            "Its",
            "Keywords",
            "Meanwhile",
            "Models",
            "Moreover",
            "Most",
            "Notably",
            "On",
            "Our",
            "Overall",
            "Please",
            "Pretrained",
            "Project",
            "Results",
            "See",
            "Several",
            "Since",
            "Some",
            "Specifically",
            "Supplementary",
            "That",
            "The",
            "Then",
            "Their",
            "There",
            "Therefore",
            "These",
            "They",
            "This",
            "Those",
            "Through",
            "Thus",
            "To",
            "Two",
            "Unlike",
            "Using",
            "Video",
            "Videos",
            "Visit",
            "We",
            "Website",
            "When",
            "While",
            "With",
            "You");

    private AddressEnd() {}

    /** Cuts off the sentence's punctuation. */
    static void trim(AddressBuffer buffer) {
        int length = buffer.length();
        while (length > 0 && isSentencePunctuation(buffer, length - 1)) {
            length--;
        }
        buffer.cut(length);
    }

    private static boolean isSentencePunctuation(AddressBuffer buffer, int index) {
        char c = buffer.charAt(index);
        return ".,;:!?'*~@&(".indexOf(c) >= 0 || (c == '-' && index > 0 && "-/".indexOf(buffer.charAt(index - 1)) >= 0);
    }

    /** "example.org/page.We release": cuts off the next sentence's first word; returns the reading with it, or the other given. */
    static @Nullable String cutGluedSentence(String text, AddressBuffer buffer, @Nullable String other) {
        int dot = buffer.length() - 1;
        while (dot >= 0 && AddressCharacters.isAsciiLetter(buffer.charAt(dot))) {
            dot--;
        }
        if (dot <= 0
                || buffer.charAt(dot) != '.'
                || !SENTENCE_OPENERS.contains(buffer.text(dot + 1, buffer.length()))
                || buffer.end() == text.length()) {
            return other;
        }
        String whole = buffer.text();
        buffer.cut(dot);
        trim(buffer);
        buffer.repaired(Repair.MISSING_SPACE);
        return whole;
    }
}
