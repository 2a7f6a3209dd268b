package dateline.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.serve.http.Problem;
import dateline.serve.sparql.Limits.Turns;
import dateline.serve.sparql.Turnstile.Place;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private static final Duration NONE = Duration.ZERO;

    @Test
    void aClientThatHasEnoughRunningIsToldThatItIsTheOne() {
        Turnstile turnstile = new Turnstile(new Turns(2, 1, 1, 1, NONE));
        try (Place place = turnstile.enter("one")) {
            assertThat(refused(turnstile, "one")).isEqualTo(429);
            turnstile.enter("two").close();
        }
        turnstile.enter("one").close();
    }

    @Test
    void aClientIsNotToldThatItIsTheOneWhereEverybodyMustWait() {
        Turnstile turnstile = new Turnstile(new Turns(1, 1, 1, 1, NONE));
        try (Place place = turnstile.enter("one")) {
            assertThat(refused(turnstile, "two")).isEqualTo(503);
        }
    }

    @Test
    void norWhereNobodyMoreMayWait() {
        Turnstile turnstile = new Turnstile(new Turns(2, 1, 0, 1, NONE));
        try (Place place = turnstile.enter("one")) {
            assertThat(refused(turnstile, "one")).isEqualTo(503);
        }
        turnstile.enter("one").close();
    }

    private static int refused(Turnstile turnstile, String client) {
        return catchThrowableOfType(Problem.class, () -> turnstile.enter(client))
                .status();
    }
}
