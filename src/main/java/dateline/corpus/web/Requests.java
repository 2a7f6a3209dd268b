package dateline.corpus.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Asks as a decent program asks: in turn, again where it is asked to, only for what changed, and wherever it is sent. */
final class Requests implements AutoCloseable {
    /** Browsers allow 20, RFC 9309 asks for 5 at least; more is a trap or a login. */
    private static final int MOST_REDIRECTS = 5;

    private static final int ATTEMPTS = 3;

    /** How long to leave a busy server alone that does not say for how long. */
    private static final Duration LEAVE = Duration.ofSeconds(5);

    /** A server that wants to be left alone for longer is left alone for the run. */
    private static final Duration LONGEST_LEAVE = Duration.ofMinutes(2);

    private final Transport transport;
    private final Turns turns;
    private final Cache cache;
    private final Clock clock;

    /** Is told each address before it is asked. */
    @FunctionalInterface
    interface Hop {
        /**
         * Looks at an address.
         *
         * @throws IOException if it is not to be asked
         */
        void before(URI address) throws IOException;
    }

    Requests(Transport transport, Turns turns, Cache cache, Clock clock) {
        this.transport = transport;
        this.turns = turns;
        this.cache = cache;
        this.clock = clock;
    }

    /** What stands at the address, or where it sends us. */
    Fetched follow(URI address, Allowance allowance, Hop hop) throws IOException {
        URI here = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            try {
                hop.before(here);
                switch (ask(here, allowance)) {
                    case Outcome.Here(Fetched fetched) -> {
                        return fetched;
                    }
                    case Outcome.Elsewhere(String location) -> here = next(here, location);
                }
            } catch (StatusException e) {
                throw e;
            } catch (IOException e) {
                if (here.equals(address)) throw e;
                throw new NotFetchedException("redirected to %s: %s".formatted(here, Words.of(e)), e);
            }
        }
        throw new RedirectsException(MOST_REDIRECTS);
    }

    private sealed interface Outcome {
        record Here(Fetched fetched) implements Outcome {}

        record Elsewhere(String location) implements Outcome {}
    }

    private static URI next(URI here, String location) throws NotFetchedException {
        try {
            return Address.resolve(here, location);
        } catch (NotFetchedException e) {
            throw new NotFetchedException("redirected to %s: %s".formatted(location, e.reason()), e);
        }
    }

    private Outcome ask(URI address, Allowance allowance) throws IOException {
        Optional<Cache.Entry> kept = cache.find(address);
        return switch (patiently(address, allowance, kept.map(Cache.Entry::told))) {
            case Reply.Found(Told told, Path body, boolean isKept) -> {
                if (isKept) cache.keep(address, told, body);
                yield new Outcome.Here(new Fetched(address, told, new OwnFile(body)));
            }
            case Reply.Unchanged()
            when kept.isPresent() ->
                new Outcome.Here(new Fetched(address, kept.get().told(), kept.get()));
            case Reply.Unchanged() -> throw new StatusException(304);
            case Reply.Moved(String location) -> new Outcome.Elsewhere(location);
            case Reply.Refused(int status, var retryAfter) -> throw new StatusException(status);
        };
    }

    private Reply patiently(URI address, Allowance allowance, Optional<Told> known) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Reply reply = inTurn(address, allowance, known);
            if (attempt == ATTEMPTS || !(reply instanceof Reply.Refused refused) || !refused.isBusy()) return reply;
            Duration leave = refused.retryAfter().flatMap(this::duration).orElse(LEAVE);
            if (leave.compareTo(LONGEST_LEAVE) > 0) return reply;
            turns.sleep(leave);
        }
    }

    private Reply inTurn(URI address, Allowance allowance, Optional<Told> known) throws IOException {
        turns.await(address);
        try {
            return transport.get(address, allowance, known);
        } finally {
            turns.asked(address);
        }
    }

    /** The value of {@code Retry-After}: seconds or a date (RFC 9110, 10.2.3). */
    private Optional<Duration> duration(String header) {
        String value = header.strip();
        if (value.matches("\\d{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        try {
            Duration until = Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }

    /** A file that goes when nobody reads it any more. */
    private record OwnFile(Path path) implements Fetched.Body {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public void discard() throws IOException {
            Files.deleteIfExists(path);
        }
    }
}
