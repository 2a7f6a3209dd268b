package dateline.bench.identity;

import dateline.identity.Families;
import dateline.identity.MemoryRegister;
import dateline.identity.Profile;
import dateline.identity.Resolver;
import dateline.model.ArticleFacts;
import dateline.rdf.FactMapper;
import dateline.rdf.Iris;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures what identity across articles costs as the archive grows: CPU time for each article, of making its profile and
 * of finding out what it has in common with those before, over the last thousand articles of archives of growing size.
 * The register is in memory, so that what a store's disk costs is not in it. Takes how many articles, at most, and the
 * seed of {@link MakeArchive}.
 */
public final class IdentityScale {
    /** Articles that come together, as a store writes them. */
    private static final int BATCH = 100;

    /** Over how many articles is measured. */
    private static final int WINDOW = 1_000;

    private static final List<Integer> SIZES = List.of(1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 40_000, 50_000);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Resolver resolver = new Resolver(new Families());
    private final MemoryRegister register = new MemoryRegister();
    private final FactMapper mapper = new FactMapper(new Iris(Iris.DEFAULT_BASE));
    private long profiles;
    private long identity;

    private IdentityScale() {}

    public static void main(String[] arguments) {
        int most = Integer.parseInt(arguments[0]);
        IdentityScale scale = new IdentityScale();
        System.out.println("articles  profile ms  identity ms");
        try (Stream<ArticleFacts> articles = new MakeArchive().articles(most, Long.parseLong(arguments[1]))) {
            Iterator<ArticleFacts> next = articles.iterator();
            for (int read = BATCH; read <= most; read += BATCH) {
                scale.read(next);
                if (SIZES.contains(read)) scale.print(read);
                if ((read + WINDOW) % WINDOW == 0) scale.forget();
            }
        }
    }

    private void read(Iterator<ArticleFacts> articles) {
        Map<String, Optional<Profile>> batch = new TreeMap<>();
        for (int i = 0; i < BATCH; i++) {
            ArticleFacts facts = articles.next();
            long before = THREADS.getCurrentThreadCpuTime();
            Profile profile = mapper.profile(facts);
            profiles += THREADS.getCurrentThreadCpuTime() - before;
            batch.put(profile.article(), Optional.of(profile));
        }
        long before = THREADS.getCurrentThreadCpuTime();
        resolver.resolve(register, batch);
        identity += THREADS.getCurrentThreadCpuTime() - before;
    }

    private void print(int read) {
        System.out.printf(Locale.ROOT, "%8d  %10.3f  %11.3f%n", read, profiles / 1e6 / WINDOW, identity / 1e6 / WINDOW);
    }

    private void forget() {
        profiles = 0;
        identity = 0;
    }
}
