package dev.colophon.text;

import java.util.Arrays;
import java.util.List;

/** Makes the tokens of a field, sentence by sentence. */
final class TokenCollector implements TokenReceiver {

    /** How many characters a token and the white space behind it have, or more, in most texts. */
    private static final int USUAL_LENGTH = 5;

    private Token[] tokens;
    private int size;
    private String sentence = "";
    private int offset;

    TokenCollector(int length) {
        tokens = new Token[length / USUAL_LENGTH + 1];
    }

    /** The tokens of a sentence that starts at an offset of the field's clean text. */
    List<Token> cut(Tokenizer tokenizer, String text, int start) {
        int first = size;
        sentence = text;
        offset = start;
        if (tokenizer instanceof ScientificTokenizer scientific) {
            scientific.cut(text, this);
        } else {
            tokenizer.tokenize(text).forEach(range -> token(range.start(), range.end()));
        }
        return List.of(Arrays.copyOfRange(tokens, first, size));
    }

    @Override
    public void token(int start, int end) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size + (size >> 1) + 1);
        }
        tokens[size] = new Token(size, offset + start, offset + end, FrequentWords.at(sentence, start, end));
        size++;
    }

    /** The tokens of all sentences. */
    List<Token> all() {
        return List.of(Arrays.copyOf(tokens, size));
    }
}
