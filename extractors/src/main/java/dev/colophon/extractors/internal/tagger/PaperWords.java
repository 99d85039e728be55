package dev.colophon.extractors.internal.tagger;

import dev.colophon.PaperField;
import dev.colophon.text.PaperText;
import dev.colophon.text.Sentence;
import dev.colophon.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The words of a paper, title and abstract in one row, with what each word does elsewhere in it. Immutable. */
public final class PaperWords {

    private final List<Sentence> sentences;
    private final int[] sentenceStarts;
    private final Token[] tokens;
    private final Word[] words;
    private final Word edge;
    private final int[] types;
    private final int[] nextOfType;
    private final int[] firstOfType;

    private PaperWords(List<Sentence> sentences, int size, Word edge) {
        this.edge = edge;
        this.sentences = sentences;
        sentenceStarts = new int[sentences.size() + 1];
        tokens = new Token[size];
        words = new Word[size];
        types = new int[size];
        nextOfType = new int[size];
        firstOfType = new int[size];
    }

    /** Reads the words of a paper. */
    public static PaperWords of(PaperText text, WordClusters clusters) {
        return of(text, word -> Word.of(word, clusters));
    }

    static PaperWords of(PaperText text, Function<String, Word> dictionary) {
        List<Sentence> sentences = text.sentences();
        int size = 0;
        for (Sentence sentence : sentences) {
            size += sentence.tokens().size();
        }
        PaperWords paper = new PaperWords(sentences, size, dictionary.apply(""));
        paper.fill(dictionary);
        return paper;
    }

    private void fill(Function<String, Word> dictionary) {
        WordTypes known = new WordTypes(words.length);
        int[] lastOfType = new int[words.length];
        Arrays.fill(nextOfType, -1);
        int i = 0;
        for (int s = 0; s < sentences.size(); s++) {
            sentenceStarts[s] = i;
            for (Token token : sentences.get(s).tokens()) {
                int distinct = known.size();
                int type = known.of(token.text());
                if (type == distinct) {
                    firstOfType[type] = i;
                    words[i] = dictionary.apply(token.text());
                } else {
                    nextOfType[lastOfType[type]] = i;
                    words[i] = words[firstOfType[type]];
                }
                lastOfType[type] = i;
                tokens[i] = token;
                types[i] = type;
                i++;
            }
        }
        sentenceStarts[sentences.size()] = i;
    }

    /** How many words there are. */
    public int size() {
        return words.length;
    }

    /** How many sentences there are. */
    public int sentenceCount() {
        return sentences.size();
    }

    /** The place of the first word of a sentence, or the number of words for the sentence after the last. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** The field that a sentence stands in. */
    public PaperField field(int sentence) {
        return sentences.get(sentence).field();
    }

    /** The token at a place. */
    public Token token(int place) {
        return tokens[place];
    }

    Word word(int place) {
        return words[place];
    }

    /** The word at a place between two bounds; outside them the empty word. */
    Word word(int place, int start, int end) {
        return place < start || place >= end ? edge : words[place];
    }

    /** The number of the word among the distinct words of the paper. */
    int type(int place) {
        return types[place];
    }

    int firstOfType(int type) {
        return firstOfType[type];
    }

    /** The next place with the same word, or -1. */
    int nextOfType(int place) {
        return nextOfType[place];
    }
}
