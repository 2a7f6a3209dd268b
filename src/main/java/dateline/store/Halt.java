package dateline.store;

/** Stops the process when the store no longer knows what it holds, so that nothing is acknowledged that may be lost. */
@FunctionalInterface
interface Halt {
    /** {@code EX_SOFTWARE} of sysexits.h. */
    int EXIT_CODE = 70;

    void now(String reason, Throwable cause);

    /** At once, without shutdown hooks: they would write to the store. */
    static void process(String reason, Throwable cause) {
        System.err.println("Dateline stops at once: " + reason + " (" + cause + "). Start it again to go on.");
        Runtime.getRuntime().halt(EXIT_CODE);
    }
}
