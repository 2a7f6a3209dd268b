package dateline.bench.identity;

import dateline.bench.identity.World.City;
import dateline.bench.identity.World.Country;
import dateline.bench.identity.World.Outlet;
import dateline.bench.identity.World.Person;
import dateline.model.EventKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * An event of the made-up world, and all articles that tell of it. It is a function of its number and the seed alone, so
 * that any day of the archive can be made without those before.
 *
 * @param number from 0; events of a day have numbers that follow each other
 * @param day from 0
 * @param count how many people were hurt, marched, were arrested, as most outlets have it
 * @param quotes what the first person said of it
 */
record Happening(
        int number,
        EventKind kind,
        int day,
        Person one,
        Person two,
        Country target,
        City place,
        int count,
        List<Integer> quotes,
        Fate fate,
        List<Telling> tellings) {
    /** How many new events there are on a day. */
    static final int A_DAY = 10;

    /** The last report comes so many days after the event. */
    static final int LATEST = 3;

    /** The first announcement comes so many days before it. */
    static final int EARLIEST = 7;

    /** The chance that an article after the first prints the first, which is an agency's then. */
    private static final double COPIED = .25;

    private static final double SAME_OUTLET = .1;
    private static final double PLANNED = .1;

    /** The chance in a hundred of one telling, of two, …; 2.5 on average. */
    private static final int[] TELLINGS = {35, 25, 18, 10, 6, 2, 2, 2};

    private static final List<EventKind> KINDS = List.of(
            EventKind.MEETING,
            EventKind.VISIT,
            EventKind.AGREEMENT,
            EventKind.ACCUSATION,
            EventKind.ATTACK,
            EventKind.PROTEST,
            EventKind.ARREST,
            EventKind.ACCIDENT,
            EventKind.SANCTION,
            EventKind.POSITION_CHANGE);

    /** Of each so many in a hundred. */
    private static final int[] WEIGHTS = {20, 10, 8, 14, 14, 10, 8, 8, 4, 4};

    /** What became of it: most were never announced, a few were and then called off, or never heard of again. */
    enum Fate {
        UNPLANNED,
        HELD,
        CALLED_OFF,
        SILENT
    }

    /** What an article says of it. */
    enum Stage {
        ANNOUNCED,
        TOLD,
        CALLED_OFF
    }

    /**
     * One article.
     *
     * @param number from 0, within the event
     * @param copyOf the number of the telling whose text it prints; its own if none
     */
    record Telling(int number, int day, Outlet outlet, Stage stage, int copyOf) {
        boolean isCopy() {
            return copyOf != number;
        }
    }

    static Happening of(int number, long seed, World world) {
        SplittableRandom random = new SplittableRandom(mix(seed, number, -1));
        EventKind kind = KINDS.get(pick(WEIGHTS, random));
        Person one = any(world.people(), random);
        Person two = any(world.people(), random);
        while (two.name().equals(one.name())) two = any(world.people(), random);
        Country target = any(world.countries(), random);
        while (target.equals(one.country())) target = any(world.countries(), random);
        int count = 2 + random.nextInt(9) * random.nextInt(1, 60);
        List<Integer> quotes = List.of(random.nextInt(1 << 20), random.nextInt(1 << 20));
        Fate fate = canBePlanned(kind) && random.nextDouble() < PLANNED * 100 / (WEIGHTS[0] + WEIGHTS[1] + WEIGHTS[2])
                ? fate(random.nextInt(100))
                : Fate.UNPLANNED;
        int day = number / A_DAY;
        return new Happening(
                number,
                kind,
                day,
                one,
                two,
                target,
                any(world.cities(), random),
                count,
                quotes,
                fate,
                tellings(day, fate, random, world));
    }

    /** Whether it is reported to have happened. */
    boolean happened() {
        return fate == Fate.UNPLANNED || fate == Fate.HELD;
    }

    /** A number that depends on all three, for a random of its own. */
    static long mix(long seed, int number, int part) {
        return new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L) ^ (part * 0xC2B2AE3D27D4EB4FL)).nextLong();
    }

    static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static boolean canBePlanned(EventKind kind) {
        return kind == EventKind.MEETING || kind == EventKind.VISIT || kind == EventKind.AGREEMENT;
    }

    private static Fate fate(int percent) {
        return percent < 70 ? Fate.HELD : percent < 85 ? Fate.CALLED_OFF : Fate.SILENT;
    }

    private static List<Telling> tellings(int day, Fate fate, SplittableRandom random, World world) {
        int count = 1 + pick(TELLINGS, random);
        boolean copied = false;
        boolean[] copies = new boolean[count];
        for (int i = 1; i < count; i++) {
            copies[i] = random.nextDouble() < COPIED;
            copied |= copies[i];
        }
        List<Telling> tellings = new ArrayList<>();
        Set<Outlet> used = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Outlet outlet = i == 0 && copied
                    ? world.outlets().get(random.nextInt(World.AGENCIES))
                    : outlet(used, !copies[i] && random.nextDouble() < SAME_OUTLET, random, world);
            used.add(outlet);
            Stage stage = copies[i] ? tellings.getFirst().stage() : stage(fate, i, random);
            int delay = i == 0 ? (random.nextInt(100) < 80 ? 0 : 1) : random.nextInt(LATEST + 1);
            int on = copies[i]
                    ? tellings.getFirst().day() + random.nextInt(2)
                    : switch (stage) {
                        case ANNOUNCED -> day - 1 - random.nextInt(EARLIEST - 1);
                        case TOLD -> day + delay;
                        case CALLED_OFF -> day - 1 + delay;
                    };
            tellings.add(new Telling(i, on, outlet, stage, copies[i] ? 0 : i));
        }
        return List.copyOf(tellings);
    }

    /** The first article announces what is planned; of two or more, the others tell what became of it. */
    private static Stage stage(Fate fate, int number, SplittableRandom random) {
        boolean announces = number == 0 || random.nextInt(100) < 20;
        return switch (fate) {
            case UNPLANNED -> Stage.TOLD;
            case HELD -> announces ? Stage.ANNOUNCED : Stage.TOLD;
            case CALLED_OFF -> announces ? Stage.ANNOUNCED : Stage.CALLED_OFF;
            case SILENT -> Stage.ANNOUNCED;
        };
    }

    private static Outlet outlet(Set<Outlet> used, boolean again, SplittableRandom random, World world) {
        if (again && !used.isEmpty())
            return world.outlets().stream().filter(used::contains).findFirst().orElseThrow();
        Outlet outlet = any(world.outlets(), random);
        while (used.contains(outlet)) outlet = any(world.outlets(), random);
        return outlet;
    }

    private static int pick(int[] weights, SplittableRandom random) {
        int left = random.nextInt(100);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) return i;
        }
        return weights.length - 1;
    }
}
