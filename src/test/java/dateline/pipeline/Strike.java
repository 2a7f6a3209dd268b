package dateline.pipeline;

import java.util.concurrent.atomic.AtomicInteger;

/** Says, in the process in which a fault is injected, when it is time. What Byteman's rules ask must be public. */
public final class Strike {
    private static final AtomicInteger LEFT = new AtomicInteger(); // 0: nothing happens

    private Strike() {}

    /** The so manyeth time that somebody comes by from now on, it is time; never, if 0. */
    static void arm(int times) {
        LEFT.set(times);
    }

    /** Whether it is time; said on standard output, once. */
    public static boolean due() {
        if (LEFT.get() == 0 || LEFT.decrementAndGet() != 0) return false;
        System.out.println("struck");
        System.out.flush();
        return true;
    }
}
