package dateline.link;

import dateline.model.ArticleFacts;
import dateline.model.Entity;
import dateline.model.Mention;
import dateline.model.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names that are used for something else than they usually are: a place's for its team, an acronym for other words. */
final class OtherUses {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}-]+");
    private static final Pattern WHERE = Pattern.compile(
            "(?i).*\\b(?:in|at|near|from|to|into|across|around|outside|throughout|over|based|visit|visited)\\s+(?:the\\s+)?$",
            Pattern.DOTALL);
    private static final Pattern PLAYS =
            Pattern.compile("(?: ?['’]s)? (?:beat|manager|star|fans?|defender|forward|fly-half|skipper)\\b");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

    private final Set<String> sports = words();

    private static Set<String> words() {
        try (InputStream in = OtherUses.class.getResourceAsStream("/dateline/link/sports.txt")) {
            if (in == null) throw new IllegalStateException("the list link/sports.txt is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list link/sports.txt", e);
        }
    }

    /** Whether a place is named in sentences about sports alone, and never as where something is: "Torvania beat Estmark". */
    boolean isTeam(Entity place, ArticleFacts facts) {
        List<Mention> names = place.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .toList();
        return !names.isEmpty()
                && names.stream()
                        .allMatch(mention ->
                                (isAboutSports(mention, facts) || plays(mention, facts)) && !isWhere(mention, facts));
    }

    /** "Torvania beat", "Torvania manager". */
    private static boolean plays(Mention mention, ArticleFacts facts) {
        String text = facts.article().text();
        return PLAYS.matcher(text).region(mention.span().end(), text.length()).lookingAt()
                || text.startsWith("beat ", Math.max(0, mention.span().begin() - 5));
    }

    private boolean isAboutSports(Mention mention, ArticleFacts facts) {
        return facts.sentences().stream()
                .filter(sentence -> sentence.number() == mention.sentence())
                .map(Sentence::span)
                .anyMatch(span -> Arrays.stream(
                                WORDS.split(span.of(facts.article().text()).toLowerCase(Locale.ROOT)))
                        .anyMatch(sports::contains));
    }

    private static boolean isWhere(Mention mention, ArticleFacts facts) {
        String text = facts.article().text();
        int begin = mention.span().begin();
        String before = text.substring(Math.max(0, begin - 20), begin);
        return WHERE.matcher(before).matches() || before.endsWith(", ");
    }

    /** "AP" after "artificial pancreas (AP)": short for words that are no name. */
    boolean isOtherAcronym(Entity entity, ArticleFacts facts) {
        if (!ACRONYM.matcher(entity.name()).matches()) return false;
        StringBuilder initials = new StringBuilder();
        entity.name().toLowerCase(Locale.ROOT).chars().forEach(letter -> initials.append("\\b")
                .append((char) letter)
                .append("[\\p{Ll}-]+[\\s-]+"));
        Matcher explained = Pattern.compile(initials + "\\(" + entity.name() + "\\)")
                .matcher(facts.article().text());
        return explained.find();
    }
}
