package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final int MANY = 1_000;

    @Test
    void resultsComeInTheOrderOfTheInput() {
        List<Integer> results = new ArrayList<>();
        new SideBySide<Integer, Integer>(4, SideBySideTest::square, () -> false).run(upTo(MANY), results::add);
        assertThat(results)
                .isEqualTo(IntStream.range(0, MANY).map(n -> n * n).boxed().toList());
    }

    @Test
    void workersWorkAtTheSameTime() {
        CyclicBarrier meeting = new CyclicBarrier(2);
        List<Integer> results = new ArrayList<>();
        new SideBySide<Integer, Integer>(
                        2,
                        n -> {
                            meet(meeting);
                            return n;
                        },
                        () -> false)
                .run(upTo(2), results::add);
        assertThat(results).containsExactly(0, 1);
    }

    @Test
    void resultsArriveOnTheCallersThread() {
        List<Thread> threads = new ArrayList<>();
        new SideBySide<Integer, Integer>(2, n -> n, () -> false).run(upTo(3), n -> threads.add(Thread.currentThread()));
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void whatIsReadAheadIsBounded() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        Consumer<Consumer<Integer>> source = sink -> IntStream.range(0, MANY).forEach(n -> {
            read.incrementAndGet();
            sink.accept(n);
        });
        new SideBySide<Integer, Integer>(2, n -> n, () -> false)
                .run(source, n -> furthest.accumulateAndGet(read.get() - written.incrementAndGet(), Math::max));
        assertThat(furthest.get()).isLessThan(16);
    }

    @Test
    void whatTheWorkThrowsEndsTheRun() {
        List<Integer> results = new ArrayList<>();
        SideBySide<Integer, Integer> run = new SideBySide<>(
                2,
                n -> {
                    if (n == 7) throw new IllegalStateException("seven");
                    return n;
                },
                () -> false);
        assertThatThrownBy(() -> run.run(upTo(MANY), results::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("seven");
        assertThat(results).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatTheSourceThrowsComesAfterTheResultsOfWhatItGave() {
        List<Integer> results = new ArrayList<>();
        Consumer<Consumer<Integer>> source = sink -> {
            sink.accept(1);
            sink.accept(2);
            throw new IllegalStateException("the disk went away");
        };
        assertThatThrownBy(() -> new SideBySide<Integer, Integer>(2, n -> n, () -> false).run(source, results::add))
                .hasMessage("the disk went away");
        assertThat(results).containsExactly(1, 2);
    }

    @Test
    void whatTheSinkThrowsEndsTheRun() {
        assertThatThrownBy(() -> new SideBySide<Integer, Integer>(2, n -> n, () -> false).run(upTo(MANY), n -> {
                    throw new IllegalStateException("the store is full");
                }))
                .hasMessage("the store is full");
    }

    @Test
    void aStopEndsTheRunWithoutAnError() {
        AtomicBoolean stopped = new AtomicBoolean();
        List<Integer> results = new ArrayList<>();
        new SideBySide<Integer, Integer>(2, n -> n, stopped::get).run(upTo(MANY), n -> {
            results.add(n);
            stopped.set(n == 20);
        });
        assertThat(results).hasSize(21);
    }

    @Test
    void aStopIsHeardWhileTheSourceKeepsSilent() throws InterruptedException {
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch waiting = new CountDownLatch(1);
        Thread caller = Thread.ofPlatform().start(() -> new SideBySide<Integer, Integer>(1, n -> n, stopped::get)
                .run(
                        sink -> {
                            waiting.countDown();
                            silence();
                        },
                        n -> {}));
        waiting.await();
        stopped.set(true);
        caller.join();
        assertThat(caller.isAlive()).isFalse();
    }

    private static int square(int n) {
        return n * n;
    }

    private static Consumer<Consumer<Integer>> upTo(int end) {
        return sink -> IntStream.range(0, end).forEach(sink::accept);
    }

    private static void silence() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
