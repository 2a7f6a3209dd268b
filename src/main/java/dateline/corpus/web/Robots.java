package dateline.corpus.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What hosts allow in their robots.txt, by RFC 9309; each is asked once. No robots.txt (a status 4xx, or too many
 * redirects) allows all, one that cannot be had allows nothing. So does "429 Too Many Requests", although it is a 4xx: it
 * says that we are not welcome now, and not that there are no rules.
 */
final class Robots {
    /** The name that rules address us by. */
    private static final String NAME = "dateline";

    /** What RFC 9309 asks crawlers to read at least; what comes after it is not read. */
    static final int LONGEST = 500 * 1024;

    private static final SimpleRobotRules ALL = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);

    private final Requests requests;
    private final Turns turns;
    private final Map<URI, Answer> answers = new HashMap<>();

    /** What came of asking a host. */
    private sealed interface Answer {
        record Rules(BaseRobotRules rules) implements Answer {}

        record Unknown(String why) implements Answer {}
    }

    Robots(Requests requests, Turns turns) {
        this.requests = requests;
        this.turns = turns;
    }

    /** @throws NotFetchedException if the host does not allow it */
    void require(URI address) throws NotFetchedException {
        URI place = address.resolve("/robots.txt");
        Answer answer = answers.get(place);
        if (answer == null) {
            answer = ask(place);
            answers.put(place, answer);
        }
        switch (answer) {
            case Answer.Unknown(String why) -> throw new NotFetchedException(why);
            case Answer.Rules(BaseRobotRules rules) -> {
                if (!rules.isAllowed(address.toString())) throw new NotFetchedException("robots.txt does not allow it");
            }
        }
    }

    private Answer ask(URI place) {
        try (Fetched fetched = requests.follow(place, Allowance.ROBOTS, hop -> {})) {
            BaseRobotRules rules;
            try (InputStream bytes = fetched.body().open()) {
                rules = new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
                        .parseContent(place.toString(), bytes.readNBytes(LONGEST), "text/plain", List.of(NAME));
            }
            if (rules.getCrawlDelay() > 0) turns.pause(place, Duration.ofMillis(rules.getCrawlDelay()));
            return new Answer.Rules(rules);
        } catch (StatusException e) {
            if (e.isAbsent()) return new Answer.Rules(ALL);
            return new Answer.Unknown(
                    "its robots.txt cannot be had (%s), so nothing there is fetched".formatted(e.reason()));
        } catch (RedirectsException e) {
            return new Answer.Rules(ALL);
        } catch (IOException e) {
            return new Answer.Unknown(Words.of(e));
        }
    }
}
