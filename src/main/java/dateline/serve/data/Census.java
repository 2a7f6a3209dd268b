package dateline.serve.data;

import dateline.store.StoreVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what is in the data, on a thread of its own, so that no request has to. It reads through all of the default graph
 * when it is asked about a state of the data that it has not counted, but not more than once a minute, since articles may
 * come all the time; until it is done it gives the figures of the state before.
 */
public final class Census implements AutoCloseable {
    /** Between the end of one count and the beginning of the next. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Census.class);

    private final Data data;
    private final InstantSource clock;
    private final ExecutorService counting = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("census")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Figures latest = Figures.NONE;
    private volatile Instant counted = Instant.MIN;
    private volatile boolean closing;

    /**
     * How much there is.
     *
     * @param version the state of the data that was counted
     * @param triples of the default graph
     * @param subjects of the default graph
     * @param typed how many of the subjects are of some class
     * @param classes in order of their IRIs
     * @param properties of the default graph as a whole, in order of their IRIs
     * @param links how many triples say that something is the same as a thing elsewhere, by where that is:
     *     "http://www.wikidata.org/"
     * @param busiest by class: the things that stand in the most facts, at most {@link CountData#BUSIEST} of each
     */
    public record Figures(
            StoreVersion version,
            long triples,
            long subjects,
            long typed,
            List<ClassPartition> classes,
            List<PropertyPartition> properties,
            Map<String, Long> links,
            Map<Node, List<Busy>> busiest) {
        static final Figures NONE = new Figures(StoreVersion.NONE, 0, 0, 0, List.of(), List.of(), Map.of(), Map.of());

        /** How many things are of a class. */
        public long entities(Node type) {
            return classes.stream()
                    .filter(partition -> partition.type().equals(type))
                    .mapToLong(ClassPartition::entities)
                    .sum();
        }

        /** How many triples have a property. */
        public long triples(Node property) {
            return properties.stream()
                    .filter(partition -> partition.property().equals(property))
                    .mapToLong(PropertyPartition::triples)
                    .sum();
        }
    }

    /** The things of a class, and what is said of them. */
    public record ClassPartition(Node type, long entities, List<PropertyPartition> properties) {}

    /**
     * What is said with a property.
     *
     * @param objectClasses how many of its triples have an object of a class; one of several counts for each
     * @param datatypes how many have a literal of a datatype
     */
    public record PropertyPartition(
            Node property, long triples, long subjects, Map<Node, Long> objectClasses, Map<String, Long> datatypes) {}

    /** @param links in how many triples it is the object */
    public record Busy(Node thing, long links) {}

    public Census(Data data) {
        this(data, InstantSource.system());
    }

    /** @param clock says when a minute is over */
    public Census(Data data, InstantSource clock) {
        this.data = data;
        this.clock = clock;
    }

    /** What was counted last; begins to count anew, in the background, if the data are others by now. Costs nothing. */
    public Figures latest() {
        Figures figures = latest;
        if (isDue(figures) && busy.compareAndSet(false, true)) counting.execute(this::count);
        return figures;
    }

    private boolean isDue(Figures figures) {
        if (figures == Figures.NONE) return true;
        if (figures.version().equals(data.version())) return false;
        Instant now = clock.instant();
        return now.isBefore(counted) || !now.isBefore(counted.plus(PAUSE)); // before it: the clock was set back
    }

    /** Counts now, and waits for it. */
    public Figures now() {
        StoreVersion version = data.version(); // before the snapshot is taken: a batch in between is counted again
        Figures figures = data.read(dataset -> new CountData(dataset.getDefaultGraph(), () -> closing).count(version));
        counted = clock.instant();
        latest = figures;
        return figures;
    }

    private void count() {
        try {
            now();
        } catch (CountData.StoppedException e) {
            LOG.debug("The data were not counted, since the server stops");
        } catch (RuntimeException e) {
            LOG.error("The data could not be counted", e); // pages go on with the figures before
        } finally {
            busy.set(false);
        }
    }

    /**
     * Stops counting, and waits until it has; must be called before the data are closed. It does not interrupt the thread:
     * Java would close the store's files.
     */
    @Override
    public void close() {
        closing = true;
        counting.close();
    }
}
