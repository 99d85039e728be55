package dev.colophon.extractors.internal.link;

import static dev.colophon.extractors.internal.link.AddressCharacters.isAsciiLetterOrDigit;
import static dev.colophon.extractors.internal.link.AddressCharacters.isNamePart;
import static dev.colophon.extractors.internal.link.AddressCharacters.isUpper;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether an address goes on after white space. Looks no further than the next word or two. */
final class GapReader {

    private static final int WIDEST = 4;
    private static final int LONGEST_WORD = 150;

    /** Words that follow an address in a sentence and are no part of it. */
    private static final Set<String> SENTENCE_WORDS = Set.of(
            "a",
            "after",
            "along",
            "also",
            "and",
            "and/or",
            "are",
            "as",
            "at",
            "available",
            "be",
            "before",
            "but",
            "by",
            "can",
            "code",
            "codes",
            "contains",
            "data",
            "dataset",
            "datasets",
            "demo",
            "for",
            "from",
            "here",
            "has",
            "have",
            "hosts",
            "however",
            "in",
            "including",
            "is",
            "it",
            "its",
            "later",
            "link",
            "models",
            "now",
            "of",
            "on",
            "once",
            "or",
            "our",
            "page",
            "project",
            "provides",
            "publicly",
            "repository",
            "shortly",
            "so",
            "soon",
            "that",
            "the",
            "these",
            "this",
            "to",
            "together",
            "under",
            "upon",
            "via",
            "video",
            "videos",
            "was",
            "we",
            "website",
            "when",
            "where",
            "which",
            "while",
            "will",
            "with");

    private final String text;
    private final AddressBuffer read;
    private final int next;
    private final int wordEnd;
    private final boolean lineBreak;

    private GapReader(String text, AddressBuffer read, int next, boolean lineBreak) {
        this.text = text;
        this.read = read;
        this.next = next;
        this.lineBreak = lineBreak;
        int end = next;
        while (end < text.length()
                && end - next < LONGEST_WORD
                && !AddressCharacters.isWhiteSpace(text.charAt(end))
                && AddressCharacters.continues(' ', text.charAt(end))) {
            end++;
        }
        this.wordEnd = end;
    }

    /** The gap at a place where white space starts, or null if the address ends there. */
    static @Nullable Gap read(String text, int position, AddressBuffer read, int hostLength) {
        int next = position;
        boolean lineBreak = false;
        while (next < text.length() && AddressCharacters.isWhiteSpace(text.charAt(next))) {
            lineBreak |= AddressCharacters.isLineBreak(text.charAt(next));
            next++;
            if (next - position > WIDEST) {
                return null;
            }
        }
        GapReader reader = new GapReader(text, read, next, lineBreak);
        return reader.wordEnd == next || reader.word().contains("://") ? null : reader.gap(hostLength);
    }

    private @Nullable Gap gap(int hostLength) {
        if (read.isEmpty()) {
            return isAsciiLetterOrDigit(text.charAt(next)) && word().indexOf('.') > 0 ? closed(false) : null;
        }
        if (read.last() == '-' || read.last() == '_') {
            return gapAfterHyphen(hostLength);
        }
        return hostLength < 0 ? gapInHost() : gapInPath(hostLength);
    }

    private Gap closed(boolean ambiguous) {
        return new Gap(next, lineBreak ? Repair.LINE_BREAK : Repair.SPACE, ambiguous);
    }

    /** "example.org/deep- learning" */
    private @Nullable Gap gapAfterHyphen(int hostLength) {
        if (read.length() < 2
                || !isAsciiLetterOrDigit(read.charAt(read.length() - 2))
                || !isAsciiLetterOrDigit(text.charAt(next))
                || SENTENCE_WORDS.contains(plainWord())
                || (hostLength < 0 && word().indexOf('.') < 0)) {
            return null;
        }
        return new Gap(next, Repair.HYPHEN_BREAK, true);
    }

    /** "example. github.io/page", "github.com / owner / name" */
    private @Nullable Gap gapInHost() {
        if (text.charAt(next) == '/') {
            KnownHost known = HostTable.find(read.text());
            return known != null && known.holdsRepositories() && isSpacedName() ? closed(false) : null;
        }
        char first = text.charAt(next);
        boolean dotBetween = read.last() == '.' || first == '.';
        if (!dotBetween || isUpper(first)) {
            return null;
        }
        int slash = word().indexOf('/');
        String host = read.text() + (slash < 0 ? word() : word().substring(0, slash));
        return (slash >= 0 && HostTable.canExist(host)) || HostTable.find(AddressText.withoutFinalStop(host)) != null
                ? closed(false)
                : null;
    }

    /** Spaces around the slashes of a repository's address: only where its name is not complete. */
    private @Nullable Gap gapInPath(int hostLength) {
        String host = HostNames.withoutPort(read.text(0, hostLength));
        KnownHost known = HostTable.find(host);
        String path = read.text(hostLength, read.length());
        if (known == null || !known.holdsRepositories()) {
            return lineBreak && read.last() == '/' && isPlausibleName() && hasInnerSlashOrDot() ? closed(true) : null;
        }
        int missing = RepositoryPath.namesMissing(known.service(), path);
        if (text.charAt(next) == '/') {
            return missing > 0 && read.last() != '/' && isSpacedName() ? closed(false) : null;
        }
        if (read.last() == '/') {
            return missing == 2 ? gapBeforeOwner() : missing == 1 ? gapBeforeName() : null;
        }
        return missing == 1 && looksLikeName() && word().indexOf('/') > 0 ? closed(true) : null;
    }

    /** "github.com/ owner/name" */
    private @Nullable Gap gapBeforeOwner() {
        boolean slash = word().indexOf('/') > 0 || isFollowedBySlash();
        return isPlausibleName() && slash ? closed(false) : null;
    }

    /** "github.com/owner/ name" */
    private @Nullable Gap gapBeforeName() {
        if (!isPlausibleName()) {
            return null;
        }
        return looksLikeName() || endsSentence() || lineBreak ? closed(!looksLikeName() || !endsSentence()) : null;
    }

    private boolean isPlausibleName() {
        return isAsciiLetterOrDigit(text.charAt(next)) && !SENTENCE_WORDS.contains(plainWord());
    }

    /** A slash, then a name: "/ name", "/name". */
    private boolean isSpacedName() {
        int start = next + 1;
        if (start < text.length() && AddressCharacters.isWhiteSpace(text.charAt(start))) {
            start++;
        }
        return start < text.length() && isAsciiLetterOrDigit(text.charAt(start));
    }

    private boolean isFollowedBySlash() {
        return wordEnd + 1 < text.length()
                && AddressCharacters.isWhiteSpace(text.charAt(wordEnd))
                && text.charAt(wordEnd + 1) == '/';
    }

    /** A digit, a hyphen, an underscore or a capital inside: no word of a sentence looks like this. */
    private boolean looksLikeName() {
        if (!isPlausibleName()) {
            return false;
        }
        for (int i = next; i < wordEnd && isNamePart(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (AddressCharacters.isDigit(c) || c == '_' || (i > next && (isUpper(c) || isInnerHyphen(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInnerHyphen(int index) {
        return text.charAt(index) == '-' && index + 1 < wordEnd && isAsciiLetterOrDigit(text.charAt(index + 1));
    }

    private boolean hasInnerSlashOrDot() {
        String word = AddressText.withoutFinalStop(word());
        return word.indexOf('/') > 0 || word.indexOf('.') > 0 || word.indexOf('_') > 0;
    }

    /** Whether the word is the sentence's last: a full stop, a bracket or nothing follows it. */
    private boolean endsSentence() {
        int end = next;
        while (end < wordEnd && isNamePart(text.charAt(end))) {
            end++;
        }
        return end == text.length() || text.charAt(end - 1) == '.' || ")}]".indexOf(text.charAt(end)) >= 0;
    }

    private String word() {
        return text.substring(next, wordEnd);
    }

    /** The word in lower case without the punctuation after it. */
    private String plainWord() {
        int end = wordEnd;
        while (end > next && !isAsciiLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(next, end).toLowerCase(Locale.ROOT);
    }
}
