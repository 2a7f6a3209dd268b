package dateline.pipeline;

import dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works on a store until it is killed: {@code Victim STORE SEED ARTICLES FILES}. Says in what state it finds the store, and
 * is told on standard input what to do, a line each: {@code do NUMBER KIND}, {@code arm TIMES}, {@code state}. It says when it begins
 * and has done each operation, or that it was refused.
 */
final class Victim {
    private final Operations operations;
    private final Store store;
    private final int articles;

    private Victim(Operations operations, Store store, int articles) {
        this.operations = operations;
        this.store = store;
        this.articles = articles;
    }

    /** What runs it on a store, with these options of Java's. */
    static List<String> command(List<String> options, Path store, long seed, int articles, Path files) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(List.of(
                Victim.class.getName(),
                store.toString(),
                String.valueOf(seed),
                String.valueOf(articles),
                files.toString()));
        return command;
    }

    public static void main(String[] arguments) throws IOException {
        MadeFiles made = new MadeFiles(Path.of(arguments[3]));
        Operations operations = new Operations(Long.parseLong(arguments[1]), Optional.of(made));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Store store = Store.open(Path.of(arguments[0]))) {
            store.keepPatches(Store.PATCHES);
            Victim victim = new Victim(operations, store, Integer.parseInt(arguments[2]));
            victim.state();
            for (String line = in.readLine(); line != null; line = in.readLine()) victim.follow(line.split(" "));
        }
    }

    private void follow(String[] order) {
        switch (order[0]) {
            case "state" -> state();
            case "arm" -> Strike.arm(Integer.parseInt(order[1]));
            case "do" -> run(Integer.parseInt(order[1]), Operations.Kind.valueOf(order[2]));
            default -> throw new IllegalArgumentException(order[0]);
        }
    }

    private void state() {
        say("state " + StoreState.of(store, articles));
    }

    private void run(int number, Operations.Kind kind) {
        say("begin " + kind);
        try {
            operations.run(number, kind, store);
            say("done " + number);
        } catch (RuntimeException | Error e) { // whatever it is, the process goes on as a server would
            e.printStackTrace();
            say("refused " + e);
        } finally {
            Thread.interrupted();
        }
    }

    private static void say(String line) {
        System.out.println(line.lines().findFirst().orElse(""));
        System.out.flush();
    }
}
