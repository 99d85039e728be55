package dev.colophon.extractors.internal.link;

import dev.colophon.ReleaseStatus;
import dev.colophon.Span;
import dev.colophon.text.FieldText;
import dev.colophon.text.Sentence;
import dev.colophon.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the sentences of one text: what they say of its links, and of releases without a link. */
final class FieldLinks {

    private final FieldText text;
    private final List<RawAddress> addresses;
    private final List<LinkReading> readings = new ArrayList<>();
    private final AvailabilityTally tally;

    private FieldLinks(FieldText text, List<RawAddress> addresses, AvailabilityTally tally) {
        this.text = text;
        this.addresses = addresses;
        this.tally = tally;
    }

    /** The readings of the addresses, one each, in order; releases are added to the tally. */
    static List<LinkReading> read(FieldText text, List<RawAddress> addresses, AvailabilityTally tally) {
        FieldLinks links = new FieldLinks(text, addresses, tally);
        int next = 0;
        List<Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            int end = i + 1 == sentences.size()
                    ? Integer.MAX_VALUE
                    : sentences.get(i + 1).span().start();
            int first = next;
            while (next < addresses.size() && addresses.get(next).start() < end) {
                next++;
            }
            links.readSentence(sentences.get(i), first, next);
        }
        return links.readings;
    }

    private void readSentence(Sentence sentence, int first, int last) {
        List<Token> tokens = sentence.tokens();
        List<ReleaseStatement> statements = ReleaseReader.read(tokens, last > first);
        for (ReleaseStatement statement : statements) {
            tally.add(statement.artefacts(), statement.status());
        }
        int from = 0;
        for (int i = first; i < last; i++) {
            int start = tokenAt(tokens, addresses.get(i).start(), from);
            int end = tokenAt(tokens, addresses.get(i).end(), start);
            int to = i + 1 < last ? tokenAt(tokens, addresses.get(i + 1).start(), end) : tokens.size();
            LinkContext context = new LinkContext(tokens, from, start, end, to);
            WebAddress address = WebAddress.of(addresses.get(i).address());
            LinkReading reading = LinkReader.read(address, context, statements, isPromised(statements, context));
            readings.add(reading);
            tally.addLinked(reading.artefacts(), reading.status());
            from = end;
        }
    }

    private static boolean isPromised(List<ReleaseStatement> statements, LinkContext context) {
        ReleaseStatus status = ReleaseStatus.RELEASED;
        for (ReleaseStatement statement : statements) {
            if (statement.end() <= context.start()) {
                status = statement.status();
            }
        }
        return status == ReleaseStatus.PROMISED;
    }

    /** The index of the first token that ends after an original offset. */
    private int tokenAt(List<Token> tokens, int offset, int from) {
        int clean = text.clean(new Span(text.field(), offset, offset)).start();
        int index = from;
        while (index < tokens.size() && tokens.get(index).end() <= clean) {
            index++;
        }
        return index;
    }
}
