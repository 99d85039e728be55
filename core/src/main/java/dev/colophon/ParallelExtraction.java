package dev.colophon;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Extraction on several threads that keeps the order and reads only a little ahead. */
final class ParallelExtraction implements Iterator<PaperMetadata> {

    private static final int LOOK_AHEAD_PER_THREAD = 4;

    private final Iterator<Paper> papers;
    private final Function<Paper, PaperMetadata> extraction;
    private final int lookAhead;
    private final ExecutorService executor;
    private final Queue<CompletableFuture<PaperMetadata>> pending = new ArrayDeque<>();

    private ParallelExtraction(Iterator<Paper> papers, Function<Paper, PaperMetadata> extraction, int threads) {
        this.papers = papers;
        this.extraction = extraction;
        lookAhead = threads * LOOK_AHEAD_PER_THREAD;
        executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "colophon-extraction");
            thread.setDaemon(true);
            return thread;
        });
    }

    static Stream<PaperMetadata> stream(Stream<Paper> papers, Function<Paper, PaperMetadata> extraction, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        ParallelExtraction iterator = new ParallelExtraction(papers.iterator(), extraction, threads);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(iterator.executor::shutdownNow)
                .onClose(papers::close);
    }

    @Override
    public boolean hasNext() {
        while (pending.size() < lookAhead && papers.hasNext()) {
            Paper paper = papers.next();
            pending.add(CompletableFuture.supplyAsync(() -> extraction.apply(paper), executor));
        }
        if (pending.isEmpty()) {
            executor.shutdown();
        }
        return !pending.isEmpty();
    }

    @Override
    public PaperMetadata next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return pending.remove().join();
        } catch (CompletionException e) {
            executor.shutdownNow();
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
