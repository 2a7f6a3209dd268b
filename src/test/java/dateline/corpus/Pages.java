package dateline.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small news pages, each different from the others. */
public final class Pages {
    private static final List<String> TOWNS =
            List.of("Altmere", "Brackwell", "Corrin", "Dunmouth", "Easterby", "Farrow", "Gillstead");

    private Pages() {}

    /** What the page of this number has for its headline. */
    public static String headline(int number) {
        return "%s opens harbour bridge number %d after repairs".formatted(town(number), number);
    }

    public static byte[] bytes(int number) {
        return html(number).getBytes(StandardCharsets.UTF_8);
    }

    public static String html(int number) {
        String town = town(number);
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <article><h1>%1$s</h1>
                <p>The bridge over the river in %2$s was opened to the public on Monday after two years of work by the \
                engineers of the town, and the first people to walk over it were pupils of the school.</p>
                <p>It had been closed since a ship had struck one of its pillars, the mayor said, and %3$d people had signed \
                a letter that asked for it to be repaired before the winter.</p>
                <p>The work has cost more than the council had planned, and the last of the bills will be paid in the spring \
                of next year, when the second half of the road is to be built.</p>
                </article><footer>All rights reserved.</footer></body></html>
                """.formatted(headline(number), town, 100 + number);
    }

    private static String town(int number) {
        return TOWNS.get(number % TOWNS.size());
    }
}
