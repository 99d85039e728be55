package dev.colophon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts at white space and punctuation, keeping names, numbers and addresses whole. Stateless. */
public final class ScientificTokenizer implements Tokenizer {

    private static final Pattern TOKEN = Pattern.compile("https?://[^\\s,;)]+[^\\s,;).]"
            + "|[+-]?\\d+(?:[.,]\\d+)*\\s?%|[\\p{L}\\p{N}]+(?:['._/+@-]?[\\p{L}\\p{N}]+)*|\\S");

    @Override
    public List<TextRange> tokenize(String sentence) {
        List<TextRange> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sentence);
        while (matcher.find()) {
            tokens.add(new TextRange(matcher.start(), matcher.end()));
        }
        return tokens;
    }
}
