package dateline.pipeline;

import dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Works on a store until it is killed: {@code Victim STORE SEED ARTICLES FILES}. Says in what state it finds the store, is told on
 * standard input with which operation to go on, and says when it begins and has done each.
 */
final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws IOException {
        MadeFiles made = new MadeFiles(Path.of(arguments[3]));
        Operations operations = new Operations(Long.parseLong(arguments[1]), Optional.of(made));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Store store = Store.open(Path.of(arguments[0]))) {
            store.keepPatches(Store.PATCHES);
            say("state " + StoreState.of(store, Integer.parseInt(arguments[2])));
            int from = Integer.parseInt(in.readLine());
            int to = Integer.parseInt(in.readLine());
            for (int number = from; number < to; number++) {
                say("begin " + operations.kind(number));
                operations.run(number, store);
                say("done " + number);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
