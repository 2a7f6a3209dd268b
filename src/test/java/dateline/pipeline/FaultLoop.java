package dateline.pipeline;

import dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.IOUtils;
import org.jboss.byteman.agent.Main;

/**
 * Strikes a process that works on a store with one fault after another. It may refuse what it was asked and go on, or stop;
 * then it must start again. Never may it say that something was done and then not have it, be left with something half done,
 * or hang. {@code FaultLoop SEED FOLDER [WANTED]}, where the wanted ones have this in their names.
 */
final class FaultLoop {
    private static final int OF_ONE_STORE = 8; // faults, after which a new one is begun
    private static final int OPERATIONS = 5 * OF_ONE_STORE; // some faults take several until they strike
    private static final int ARTICLES = Operations.articles(OPERATIONS);
    private static final int TRIES = 20; // operations in which it comes by the place
    private static final int PATIENCE = 120; // seconds; all takes much less
    private static final int HALTED = 70;
    private static final int GONE = 137;

    private final long seed;
    private final Path folder;
    private final Random random;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    FaultLoop(long seed, Path folder) {
        this.seed = seed;
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        FaultLoop loop = new FaultLoop(Long.parseLong(arguments[0]), Path.of(arguments[1]));
        System.out.println("seed " + loop.seed);
        String wanted = arguments.length > 2 ? arguments[2] : "";
        List<Fault> faults = new ArrayList<>(Fault.all().stream()
                .filter(fault -> fault.toString().contains(wanted))
                .toList());
        Collections.shuffle(faults, loop.random);
        List<String> failures = new ArrayList<>();
        for (int done = 0; done < faults.size(); done += OF_ONE_STORE)
            failures.addAll(loop.run(faults.subList(done, Math.min(faults.size(), done + OF_ONE_STORE))));
        failures.forEach(System.out::println);
        long places = faults.stream()
                .map(fault -> fault.type() + fault.method() + fault.at())
                .distinct()
                .count();
        System.out.printf(
                "%d faults at %d places, %d not borne: %s%n", faults.size(), places, failures.size(), loop.outcomes);
        if (!failures.isEmpty()) System.exit(1);
    }

    /** What became of them, and how often. */
    Map<String, Integer> outcomes() {
        return outcomes;
    }

    /**
     * Strikes a new store with one after another; after one that it did not bear, a newer one.
     *
     * @return what it did not bear
     */
    List<String> run(List<Fault> faults) throws Exception {
        List<String> failures = new ArrayList<>();
        int from = 0;
        while (from < faults.size()) {
            Path store = folder.resolve("store");
            Path files = folder.resolve("files");
            IOUtils.rm(store, files);
            from = run(faults, from, store, files, failures);
        }
        return failures;
    }

    /** @return how many of the faults are done with */
    private int run(List<Fault> faults, int from, Path store, Path files, List<String> failures) throws Exception {
        MadeFiles made = new MadeFiles(files);
        try (Store model = Store.inMemory()) {
            Account account = new Account(new Operations(seed, Optional.empty()), model, ARTICLES);
            try (Struck first = new Struck(Victim.command(List.of(), store, seed, ARTICLES, files))) {
                first.requireState(account, Operations.Kind.PUT);
                first.goOn(account, Operations.Kind.PUT);
            }
            for (int at = from; at < faults.size(); at++) {
                Fault fault = faults.get(at);
                try {
                    String outcome = strike(fault, store, files, account);
                    account.requireMade(made);
                    outcomes.merge(fault.kind() + " " + outcome, 1, Integer::sum);
                } catch (IllegalStateException | UncheckedIOException e) {
                    failures.add(fault + ": " + e.getMessage());
                    System.out.println(failures.getLast());
                    return at + 1;
                }
            }
            new Followed().catchUp(store);
        }
        return faults.size();
    }

    /** @return how it was borne */
    private String strike(Fault fault, Path store, Path files, Account account) throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.btm"), fault.rule());
        String agent = "-javaagent:%s=script:%s".formatted(byteman(), rules);
        String outcome;
        try (Struck process = new Struck(Victim.command(List.of(agent), store, seed, ARTICLES, files))) {
            process.requireState(account, fault.operation());
            boolean once = fault.method().equals("setMark"); // in a process
            process.say("arm " + (once ? 1 : 1 + random.nextInt(2)));
            outcome = process.strike(fault.operation(), account);
            if (!outcome.equals("stopped")) {
                process.say("state");
                if (process.requireState(account, fault.operation()) && outcome.equals("refused"))
                    outcome = "refused, and done all the same";
                process.goOn(account, fault.operation());
            }
        }
        if (!outcome.equals("stopped")) return outcome;
        try (Struck next = new Struck(Victim.command(List.of(), store, seed, ARTICLES, files))) {
            next.requireState(account, fault.operation());
            next.goOn(account, fault.operation());
        }
        return outcome;
    }

    private static Path byteman() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A process that is struck, or goes on after one that was. */
    private final class Struck implements AutoCloseable {
        private final Path log = folder.resolve("victim.log");
        private final Process process;
        private final Writer in;
        private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>(); // "" is the end
        private boolean struck;

        Struck(List<String> command) throws IOException {
            process = new ProcessBuilder(command).redirectError(log.toFile()).start();
            in = process.outputWriter(StandardCharsets.UTF_8);
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                out.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                lines.add("unreadable " + e);
            } finally {
                lines.add("");
            }
        }

        void say(String order) {
            try {
                in.write(order + "\n");
                in.flush();
            } catch (IOException e) {
                throw failed("does not listen: " + e.getMessage());
            }
        }

        /** The next line that begins so, or an empty one at the end. */
        private String await(String... beginnings) {
            try {
                for (String line = line(); !line.isEmpty(); line = line()) {
                    if (line.equals("struck")) struck = true;
                    for (String beginning : beginnings) if (line.startsWith(beginning)) return line;
                }
                return "";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failed("interrupted");
            }
        }

        private String line() throws InterruptedException {
            String line = lines.poll(PATIENCE, TimeUnit.SECONDS);
            if (line == null) throw failed("hangs");
            return line;
        }

        /** @return whether what was under way was done */
        boolean requireState(Account account, Operations.Kind underWay) {
            String state = await("state ");
            if (state.isEmpty()) throw failed("ends without a word of its state");
            return account.found(state.substring("state ".length()), underWay);
        }

        String strike(Operations.Kind operation, Account account) {
            for (int tries = 0; tries < TRIES; tries++) {
                say("do %d %s".formatted(account.next(), operation));
                String line = await("done ", "refused ");
                if (line.isEmpty()) return stopped();
                if (line.startsWith("done ")) account.acknowledge(operation);
                else if (!struck) throw failed(line);
                if (struck) return line.startsWith("done ") ? "did no harm" : "refused";
            }
            throw failed("was never struck");
        }

        private String stopped() {
            int code = code();
            if (!struck) throw failed("ended with %d before it was struck".formatted(code));
            if (code != HALTED && code != GONE) throw failed("ended with " + code);
            return "stopped";
        }

        /** Works as if nothing had happened, and ends. */
        void goOn(Account account, Operations.Kind operation) {
            say("arm 0");
            for (Operations.Kind next : List.of(Operations.Kind.PUT, operation)) {
                say("do %d %s".formatted(account.next(), next));
                String line = await("done ", "refused ");
                if (!line.startsWith("done "))
                    throw failed(line.isEmpty() ? "stops at the next" : line + " at the next");
                account.acknowledge(next);
            }
            say("state");
            if (requireState(account, operation)) throw failed("did more than it was told");
            try {
                in.close();
            } catch (IOException e) {
                throw failed("does not listen: " + e.getMessage());
            }
            if (code() != 0) throw failed("ended with " + code());
        }

        private int code() {
            try {
                if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) return process.exitValue();
                throw failed("does not end");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failed("interrupted");
            }
        }

        private IllegalStateException failed(String how) {
            try {
                return new IllegalStateException("%s%n%s".formatted(how, Files.readString(log)));
            } catch (IOException e) {
                return new IllegalStateException(how, e);
            }
        }

        @Override
        public void close() {
            process.toHandle().destroyForcibly(); // if it has not ended
        }
    }
}
