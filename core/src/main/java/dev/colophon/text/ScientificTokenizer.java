package dev.colophon.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts at white space and punctuation and keeps whole what a reader takes for one thing: names ("ViT-B/16", "GPT-4o", "C++"),
 * numbers with sign, thousands and unit ("-11.97%", "5 700", "45ms"), powers ("10^{19}"), measures ("AP@0.5:0.95"), abbreviations
 * with their stops ("e.g.") and addresses. Apart stand a possessive "'s", the two sides of a slash between words, the ends of a
 * range of numbers, and what only joins a word to a name: "BERT-based" is "BERT", "-", "based". Stateless; one pass.
 */
public final class ScientificTokenizer implements Tokenizer {

    @Override
    public List<TextRange> tokenize(String sentence) {
        List<TextRange> tokens = new ArrayList<>(sentence.length() / 6 + 4);
        cut(sentence, (start, end) -> tokens.add(new TextRange(start, end)));
        return tokens;
    }

    /** Shows the tokens of a sentence one by one. */
    void cut(String sentence, TokenReceiver receiver) {
        TokenScanner scanner = new TokenScanner(sentence);
        int length = sentence.length();
        int i = 0;
        while (i < length) {
            if (sentence.charAt(i) == ' ' || Character.isWhitespace(sentence.charAt(i))) {
                i++;
            } else {
                int end = scanner.end(i);
                receiver.token(i, end);
                i = end;
            }
        }
    }
}
