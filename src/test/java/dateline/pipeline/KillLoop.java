package dateline.pipeline;

import dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.IOUtils;

/**
 * Kills a process that works on a store, again and again, at random moments. After each kill the store must be as after
 * the last operation that was acknowledged, or as after the one that was under way, if that was committed: nothing in
 * between, in quads, register, list of changes and text index. What was released or backed up is whole and there, and the
 * patches give a copy what the store has. {@code KillLoop COUNT SEED FOLDER}.
 */
final class KillLoop {
    private static final int OF_ONE_STORE =
            10; // kills, after which a new one is begun, since each check grows with the store
    private static final int OPERATIONS = 100; // on one store at most
    private static final int AT_A_TIME = 25; // after which the process ends by itself
    private static final int ARTICLES = Operations.articles(OPERATIONS + AT_A_TIME);
    private static final int MOST = 6; // that are done before the one in which, or soon after which, it is killed
    private static final int SHORT = 300; // milliseconds at most from the operation's begin; most take less
    private static final int LONG = 6000; // the same for a release

    private final Random random;
    private final long seed;
    private final Path folder;
    private final Map<String, Integer> kills = new TreeMap<>();

    KillLoop(long seed, Path folder) {
        this.seed = seed;
        this.random = new Random(seed);
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        KillLoop loop = new KillLoop(Long.parseLong(arguments[1]), Path.of(arguments[2]));
        System.out.println("seed " + loop.seed);
        Map<String, Integer> kills = loop.run(Integer.parseInt(arguments[0]));
        System.out.println(kills.values().stream().mapToInt(Integer::intValue).sum()
                + " kills, nothing lost, nothing half: " + kills);
    }

    /**
     * @return in which phases it was killed, and how often
     * @throws IllegalStateException if a store is not as it must be
     */
    Map<String, Integer> run(int count) throws Exception {
        for (int done = 0; done < count; done += OF_ONE_STORE) round(done, Math.min(count, done + OF_ONE_STORE));
        return kills;
    }

    private void round(int from, int to) throws Exception {
        Path store = folder.resolve("store-" + from);
        Path files = folder.resolve("files-" + from);
        MadeFiles made = new MadeFiles(files);
        Followed followed = new Followed();
        Operations operations = new Operations(seed + from, Optional.empty());
        try (Store model = Store.inMemory()) {
            Account account = new Account(operations, model, ARTICLES);
            for (int kill = from; kill < to && account.next() < OPERATIONS; ) {
                Life life = new Life(store, files, seed + from, operations, account);
                life.live();
                account.requireMade(made);
                if (life.phase.isEmpty()) continue; // it ended by itself
                kills.merge(life.phase, 1, Integer::sum);
                kill++;
            }
            // Whatever happened, in the end it is what an undisturbed run gives.
            Life last = new Life(store, files, seed + from, operations, account);
            last.undisturbed = true;
            last.live();
            account.requireMade(made);
            followed.catchUp(store);
        }
        IOUtils.rm(store, files);
    }

    /** One process, from its start to its end. */
    private final class Life {
        private final Path store;
        private final Path files;
        private final long stores;
        private final Operations operations;
        private final Account account;
        private boolean undisturbed;
        private volatile String phase = "";
        private volatile String doing = "opening";

        Life(Path store, Path files, long stores, Operations operations, Account account) {
            this.store = store;
            this.files = files;
            this.stores = stores;
            this.operations = operations;
            this.account = account;
        }

        void live() throws Exception {
            Path log = folder.resolve("victim.log");
            List<String> command = Victim.command(List.of(), store, stores, ARTICLES, files);
            Process process =
                    new ProcessBuilder(command).redirectError(log.toFile()).start();
            int wait = random.nextInt(4) == 0 ? random.nextInt(2_500) : -1; // from its start, or from an operation's
            int last = random.nextInt(MOST);
            int begun = 0;
            try (ExecutorService killer = Executors.newSingleThreadExecutor()) {
                Future<?> early = wait < 0 || undisturbed ? null : killer.submit(() -> killAfter(process, wait));
                try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                    for (String line = out.readLine(); line != null; line = out.readLine()) {
                        if (line.startsWith("state ")) {
                            account.found(line.substring("state ".length()), operations.kind(account.next()));
                            tell(process);
                        } else if (line.startsWith("begin ")) {
                            doing = line.substring("begin ".length());
                            if (early == null && !undisturbed && begun++ == last) {
                                int delay = random.nextInt(doing.equals(Operations.Kind.RELEASE.name()) ? LONG : SHORT);
                                killer.submit(() -> killAfter(process, delay));
                            }
                        } else if (line.startsWith("done ")) {
                            account.acknowledge(operations.kind(account.next()));
                            doing = "between";
                        } else if (line.startsWith("refused ")) {
                            throw failed(line);
                        }
                    }
                }
            }
            int code = process.waitFor();
            if (code != 0 && phase.isEmpty()) throw failed("ended with " + code + ": " + Files.readString(log));
            if (undisturbed && code != 0) throw failed("an undisturbed process ended with " + code);
        }

        private void killAfter(Process process, int milliseconds) {
            try {
                if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            phase = doing.toLowerCase(Locale.ROOT);
            process.toHandle().destroyForcibly(); // which leaves the stream open: what it said before is still read
        }

        private void tell(Process process) {
            int from = account.next();
            int to = undisturbed ? from : from + AT_A_TIME;
            try (Writer out = process.outputWriter(StandardCharsets.UTF_8)) {
                for (int number = from; number < to; number++)
                    out.write("do %d %s%n".formatted(number, operations.kind(number)));
            } catch (IOException e) {
                if (phase.isEmpty()) throw new UncheckedIOException(e); // else it was killed before it could be told
            }
        }

        private IllegalStateException failed(String how) {
            return new IllegalStateException("seed %d, after %s kills, %d operations acknowledged: %s"
                    .formatted(seed, kills, account.next(), how));
        }
    }
}
