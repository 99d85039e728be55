package dev.colophon.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The records of one input as the source of a stream: takes a record when it is asked for, never ahead. */
final class RecordSpliterator extends Spliterators.AbstractSpliterator<PaperRecord> {

    private final RecordSource records;

    RecordSpliterator(RecordSource records) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.records = records;
    }

    @Override
    public boolean tryAdvance(Consumer<? super PaperRecord> action) {
        try {
            PaperRecord record = records.next();
            if (record != null) {
                action.accept(record);
            }
            return record != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
