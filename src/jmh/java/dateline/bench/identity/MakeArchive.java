package dateline.bench.identity;

import dateline.bench.identity.Happening.Telling;
import dateline.model.ArticleFacts;
import dateline.model.FactsFormat;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes an archive of any size, as the facts of its articles in the order in which they were published: to measure what
 * identity costs, not how well it tells things apart. The same seed gives the same archive, and a longer one begins as
 * the shorter; of no article more than its day has to be made before it.
 *
 * <ul>
 *   <li>Ten new events a day, 2.5 articles of each: 50,000 articles tell of 20,000 events in five and a half years. How
 *       many events there are on a day, and so how many candidates one is compared with, does not depend on the size.
 *   <li>35 of 100 events have one article, 25 have two, 18 three, the others up to eight, over four days.
 *   <li>Forty outlets, four of them agencies. 15 of 100 articles print an agency's text (other headline, perhaps without
 *       its last paragraph) and credit it; of the others 1 in 10 is by an outlet that told of the event before.
 *   <li>300 people with an office each, ten of them namesakes of others in other countries; 20 countries, 40 cities.
 *   <li>Ten kinds of event: meetings (20 of 100), accusations and attacks (14 each), visits, protests, agreements,
 *       arrests, accidents, sanctions, resignations. One of ten is announced up to a week before, as a meeting, visit or
 *       agreement is; then 70 of 100 are held, 15 called off, 15 never heard of again, as far as they have a second
 *       article.
 *   <li>Of the reports 20 of 100 leave the place out, 20 the day, and 10 tell the month alone. A figure differs from the
 *       others' in 20 of 100 articles.
 *   <li>60 of 100 articles quote the event's first person with one of two sentences, 25 recall an event of the days
 *       before. Each has some 200 words.
 * </ul>
 *
 * {@code MakeArchive 1000 7} prints a thousand articles of the seed 7 in the facts format.
 */
public final class MakeArchive {
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    /** An article recalls one of so many events before its own. */
    private static final int RECALLED = 3 * Happening.A_DAY;

    private final World world = World.make();

    /** So many articles, the earliest first. Nothing is kept: the stream may be as long as one likes. */
    public Stream<ArticleFacts> articles(int count, long seed) {
        return IntStream.iterate(0, day -> day + 1)
                .boxed()
                .flatMap(day -> onDay(day, seed))
                .limit(count);
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        FactsFormat format = new FactsFormat();
        new MakeArchive()
                .articles(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]))
                .map(format::write)
                .forEach(out::println);
        out.flush();
    }

    private Stream<ArticleFacts> onDay(int day, long seed) {
        int from = Math.max(0, day - Happening.LATEST - 1) * Happening.A_DAY;
        int to = (day + Happening.EARLIEST + 1) * Happening.A_DAY;
        return IntStream.range(from, to)
                .mapToObj(number -> Happening.of(number, seed, world))
                .flatMap(happening -> happening.tellings().stream()
                        .filter(telling -> telling.day() == day)
                        .map(telling -> new Due(happening, telling)))
                .sorted(Comparator.comparing(due -> due.place(seed)))
                .map(due -> WriteArticle.of(
                        FIRST, due.happening(), due.telling(), earlier(due.happening(), due.telling(), seed), seed));
    }

    /** The same one for all that print the same text. */
    private Happening earlier(Happening happening, Telling telling, long seed) {
        SplittableRandom random = new SplittableRandom(Happening.mix(seed, happening.number(), -2 - telling.copyOf()));
        return Happening.of(Math.max(0, happening.number() - 1 - random.nextInt(RECALLED)), seed, world);
    }

    private record Due(Happening happening, Telling telling) {
        /** Articles of a day come in no order of their events. */
        long place(long seed) {
            return Happening.mix(seed, happening.number(), 100 + telling.number());
        }
    }
}
