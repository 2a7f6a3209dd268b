package dateline.cli;

import dateline.pipeline.Progress;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how many articles are done: a bar on a terminal, else a line now and then. */
sealed interface RunProgress extends Progress, AutoCloseable {
    @Override
    void close();

    static RunProgress on(Terminal terminal, String task) {
        return terminal.interactive() ? new Bar(terminal, task) : new Lines(terminal);
    }

    /** A bar that redraws itself. */
    final class Bar implements RunProgress {
        private final ProgressBar bar;
        private final AtomicInteger read = new AtomicInteger();

        private Bar(Terminal terminal, String task) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(0)
                    .setUnit(" articles", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    // The width is given: to find it, the library would set Ctrl-C to kill us at once.
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.columns() - 1))
                    .build();
        }

        @Override
        public void read() {
            bar.maxHint(read.incrementAndGet());
        }

        @Override
        public void done() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line at 10, 20, 50, 100, 200, 500 … articles: few enough to keep in a log. */
    final class Lines implements RunProgress {
        private final Terminal terminal;
        private int done;
        private int next = 10;

        private Lines(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void read() {}

        @Override
        public synchronized void done() {
            if (++done < next) return;
            terminal.tell("%,d articles done".formatted(done));
            next = Integer.toString(next).startsWith("2") ? next / 2 * 5 : next * 2;
        }

        @Override
        public void close() {}
    }
}
