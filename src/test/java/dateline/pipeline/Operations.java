package dateline.pipeline;

import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import dateline.rdf.Iris;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What is done to a store, one thing after another; the same seed gives the same things. */
final class Operations {
    private static final Path EXAMPLE = Path.of("ontology", "examples", "facts.jsonl");
    private static final int ARTICLES = 3; // to an operation

    private final long seed;
    private final Optional<MadeFiles> made;
    private final String example;

    enum Kind {
        PUT,
        READ_AGAIN,
        WITHDRAW,
        UNDO,
        COMPACT,
        RELEASE,
        BACKUP
    }

    /** @param made where releases and backups go; empty where they change nothing */
    Operations(long seed, Optional<MadeFiles> made) throws IOException {
        this.seed = seed;
        this.made = made;
        try (Stream<String> lines = Files.lines(EXAMPLE)) {
            this.example = lines.findFirst().orElseThrow();
        }
    }

    /** What is done as the thing of this number, unless somebody wants another. */
    Kind kind(int number) {
        int dice = new Random(seed + 31L * number).nextInt(100);
        if (number < 3 || dice < 60) return Kind.PUT;
        if (dice < 74) return Kind.READ_AGAIN;
        if (dice < 83) return Kind.WITHDRAW;
        if (dice < 88) return Kind.UNDO;
        if (dice < 93) return Kind.COMPACT;
        return dice < 96 ? Kind.RELEASE : Kind.BACKUP;
    }

    /** Does the thing of this number; what it returns from is on the disk. */
    void run(int number, Kind kind, Store store) {
        Random random = new Random(seed + 31L * number + 1);
        int earlier = random.nextInt(Math.max(1, number)) * ARTICLES + random.nextInt(ARTICLES);
        StoreArchive archive = new StoreArchive(store, new Iris("http://news.example/"));
        switch (kind) {
            case PUT ->
                archive.put(Stream.of(0, 1, 2)
                        .map(each -> archive.entry(article(number * ARTICLES + each, 0)))
                        .toList());
            case READ_AGAIN -> archive.put(List.of(archive.entry(article(earlier, number))));
            case WITHDRAW -> withdraw(new Withdrawal(store), earlier);
            case UNDO -> {
                Withdrawal withdrawal = new Withdrawal(store);
                withdrawal.find(address(earlier)).ifPresent(iri -> withdrawal.undo(List.of(iri)));
            }
            case COMPACT -> store.compact();
            case RELEASE -> made.ifPresent(files -> files.release(number, store));
            case BACKUP -> made.ifPresent(files -> files.backup(number, store));
        }
    }

    private static void withdraw(Withdrawal withdrawal, int article) {
        withdrawal.find(address(article)).ifPresent(iri -> withdrawal.withdraw(List.of(iri), Optional.of("test")));
    }

    /** How many articles there may be after so many operations. */
    static int articles(int operations) {
        return operations * ARTICLES;
    }

    /** The family name of somebody of whom this article alone tells. */
    static String name(int article) {
        return letters('S', article, 6);
    }

    private static String address(int article) {
        return "https://courier.example/harbour-talks-" + article;
    }

    /** An article about somebody of its own and somebody of others too, as it was read for the so manyeth time. */
    private ArticleFacts article(int number, int reading) {
        return FactsFormat.readOwn(example.replace("https://courier.example/harbour-talks", address(number))
                .replace("Solano", name(number))
                .replace("Vang", letters('V', number % 11, 4))
                .replace("pier", letters('p', reading, 4)));
    }

    private static String letters(char first, int number, int length) {
        StringBuilder letters = new StringBuilder().append(first);
        for (int rest = number; letters.length() < length; rest /= 26) letters.append((char) ('a' + rest % 26));
        return letters.toString();
    }
}
