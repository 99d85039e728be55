package dev.colophon.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, for runs that take longer than a moment and only where somebody watches. */
final class Progress implements AutoCloseable {

    private static final long NANOS_BEFORE_SHOWING = TimeUnit.SECONDS.toNanos(2);
    private static final long MIB = 1024 * 1024;

    private final String name;
    private final long size;
    private final boolean besideOutput;
    private final long started = System.nanoTime();
    private long done;
    private boolean decided;
    private @Nullable ProgressBar bar;

    private Progress(String name, long size, boolean besideOutput) {
        this.name = name;
        this.size = size;
        this.besideOutput = besideOutput;
    }

    /** The progress through an input; {@code besideOutput} where the lines go to standard output, which may be the same screen. */
    static Progress of(PaperInput input, boolean besideOutput) throws IOException {
        return new Progress(input.name(), input.size(), besideOutput);
    }

    /** The same bytes, counted. */
    InputStream watch(InputStream in) {
        return new Counting(in);
    }

    private void advance(long bytes) {
        done += Math.max(0, bytes);
        if (!decided && System.nanoTime() - started > NANOS_BEFORE_SHOWING) {
            decided = true;
            bar = isWatched() ? show() : null;
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    private boolean isWatched() {
        return Terminal.isStandardError() && !(besideOutput && Terminal.isStandardOutput());
    }

    private ProgressBar show() {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(size)
                .setUnit(" MiB", MIB)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            advance(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            advance(count);
            return count;
        }
    }
}
