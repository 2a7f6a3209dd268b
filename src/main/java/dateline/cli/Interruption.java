package dateline.cli;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Turns Ctrl-C (and a plain {@code kill}) into a request to stop: the JVM then waits until this is closed, so that what
 * is open inside is closed in order. Open it before everything that must not be cut off.
 */
final class Interruption implements BooleanSupplier, AutoCloseable {
    /** Enough to commit a batch and close a store on a slow disk; after it the JVM ends all the same. */
    private static final int GRACE_SECONDS = 60;

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether we are asked to stop. */
    @Override
    public boolean getAsBoolean() {
        return requested.getCount() == 0;
    }

    /** Returns when we are asked to stop. */
    void await() {
        try {
            requested.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks to stop, as Ctrl-C does. */
    void request() {
        requested.countDown();
    }

    /** How a run ends that would have ended like this without being stopped. */
    ExitCode exitCode(ExitCode otherwise) {
        return getAsBoolean() ? ExitCode.INTERRUPTED : otherwise;
    }

    @Override
    public void close() {
        finished.countDown();
        if (!getAsBoolean()) Runtime.getRuntime().removeShutdownHook(hook);
    }

    /**
     * Lets a second Ctrl-C end the process at once: once the JVM is stopping it takes no notice of signals by itself. The class
     * is of the JDK's unsupported module and the compiler warns of it by name, so it is looked up.
     */
    private static void haltOnNext(String signal) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object halting = Proxy.newProxyInstance(
                    Interruption.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
                        return null;
                    });
            type.getMethod("handle", type, handler)
                    .invoke(null, type.getConstructor(String.class).newInstance(signal), halting);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            System.err.println("dateline: a second signal will have to wait: " + e.getMessage());
        }
    }

    private void interrupt() {
        request();
        haltOnNext("INT");
        haltOnNext("TERM");
        try {
            if (!finished.await(GRACE_SECONDS, TimeUnit.SECONDS))
                System.err.println("dateline: still busy after %d s, stopping all the same".formatted(GRACE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
