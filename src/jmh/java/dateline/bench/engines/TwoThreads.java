package dateline.bench.engines;

import dateline.extract.CoreNlpEngine;
import dateline.model.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What a second thread gives: articles a second by the clock with one and with two, in turn, and, as the clock says
 * little on a busy machine, CPU seconds and the seconds that a thread was kept waiting by a lock. Takes the number of
 * rounds, of how many articles one is read, and sources.
 */
public final class TwoThreads {
    private static final int WARM_UP = 2;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TwoThreads() {}

    private record Run(double wall, double cpu, double blocked) {}

    public static void main(String[] arguments) throws InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        List<Article> articles =
                Texts.of(List.of(arguments).subList(2, arguments.length), Integer.parseInt(arguments[1]));
        THREADS.setThreadContentionMonitoringEnabled(true);
        Contender extraction = new Extraction(new CoreNlpEngine());
        List<Double> gains = new ArrayList<>();
        System.out.printf(
                "%s%n", "     one: clock     CPU |  two: clock     CPU  blocked |  gain by clock   CPU two/one   load");
        for (int round = -WARM_UP; round < rounds; round++) {
            Run one = run(articles, extraction, 1);
            Run two = run(articles, extraction, 2);
            if (round < 0) continue;
            gains.add(one.wall() / two.wall());
            System.out.printf(
                    Locale.ROOT,
                    "%15.2f %7.2f | %11.2f %7.2f %8.3f | %14.2f %13.3f %6.1f%n",
                    one.wall(),
                    one.cpu(),
                    two.wall(),
                    two.cpu(),
                    two.blocked(),
                    gains.getLast(),
                    two.cpu() / one.cpu(),
                    Pass.load());
        }
        System.out.printf(
                Locale.ROOT,
                "two threads give %.2f times one by the clock (median of %d; best %.2f; floor 1.8)%n",
                Pass.median(gains.stream().mapToDouble(Double::doubleValue).toArray()),
                rounds,
                gains.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    }

    private static Run run(List<Article> articles, Contender extraction, int count) throws InterruptedException {
        Queue<Article> queue = new ConcurrentLinkedQueue<>(articles);
        double[] cpu = new double[count];
        double[] blocked = new double[count];
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int own = number;
            threads.add(Thread.ofPlatform().unstarted(() -> {
                for (Article next = queue.poll(); next != null; next = queue.poll()) extraction.read(next);
                cpu[own] = Pass.threadSeconds();
                ThreadInfo info = THREADS.getThreadInfo(Thread.currentThread().threadId());
                blocked[own] = info.getBlockedTime() / 1e3;
            }));
        }
        long begin = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();
        return new Run((System.nanoTime() - begin) / 1e9, sum(cpu), sum(blocked));
    }

    private static double sum(double... figures) {
        double sum = 0;
        for (double figure : figures) sum += figure;
        return sum;
    }
}
