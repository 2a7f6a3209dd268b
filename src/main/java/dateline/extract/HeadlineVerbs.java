package dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the verb of a headline that a tagger has taken for a noun: "Court jails banker", "Troops fire on crowd". It would
 * rather find none than one in "Police raid kills three" or "Bomb attacks in Tarn": a clause that has a verb keeps it, and
 * a word becomes one only between someone who can do it and something that nouns do not run on to.
 */
final class HeadlineVerbs {
    private static final Map<String, Set<String>> WORDS = Lexicon.entries("headline-words");
    private static final Set<String> PEOPLE = people();

    /** Bodies that stand before plurals of what they do, and before what is done about them: "police raid victims". */
    private static final Set<String> POLICE = Set.of("police");

    private static final Set<String> CLAUSES = Set.of("as", "while", "but", ":", ";", "--", "–", "—");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    private HeadlineVerbs() {}

    /**
     * A word with what the tagger says of it.
     *
     * @param infinitive its dictionary form if it is a verb: "damage" of "damages", which a noun is, too
     * @param name the name class; empty where it is no name
     */
    record Word(String form, String lemma, String infinitive, String tag, String name) {
        boolean isNoun() {
            return tag.startsWith("NN");
        }

        boolean isName() {
            return tag.startsWith("NNP") && !name.isEmpty();
        }

        String lower() {
            return form.toLowerCase(Locale.ROOT);
        }

        String base() {
            return lemma.toLowerCase(Locale.ROOT);
        }
    }

    /** A verb that is tagged otherwise. */
    record Verb(int index, String tag) {}

    /** The verbs of a headline's clauses that are not tagged as verbs: one a clause at most. */
    static List<Verb> find(List<Word> words) {
        List<Verb> found = new ArrayList<>();
        int begin = 0;
        for (int end = 0; end <= words.size(); end++)
            if (end == words.size() || CLAUSES.contains(words.get(end).lower())) {
                inClause(words.subList(begin, end), begin).ifPresent(found::add);
                begin = end + 1;
            }
        return found;
    }

    private static Optional<Verb> inClause(List<Word> clause, int begin) {
        if (hasVerb(clause)) return Optional.empty();
        for (int index = 1; index < clause.size() - 1; index++) {
            Word subject = clause.get(index - 1);
            Word word = clause.get(index);
            List<Word> after = clause.subList(index + 1, clause.size());
            boolean inName = word.tag().startsWith("NNP") || !word.name().isEmpty();
            if (inName || !subject.isNoun() || !isSubject(clause.subList(0, index))) continue;
            if (word.tag().equals("NNS") && isOne(subject) && isDone(subject, word, after))
                return Optional.of(new Verb(begin + index, "VBZ"));
            if ((word.tag().equals("NN") || word.tag().equals("JJ"))
                    && areMany(subject)
                    && isDone(subject, word, after)) return Optional.of(new Verb(begin + index, "VBP"));
        }
        return Optional.empty();
    }

    /** A participle before a noun, "disgraced banker", and an infinitive, "votes to oust", leave room for a verb. */
    private static boolean hasVerb(List<Word> clause) {
        for (int index = 0; index < clause.size(); index++) {
            String tag = clause.get(index).tag();
            boolean beforeNoun =
                    index + 1 < clause.size() && clause.get(index + 1).isNoun();
            if (FINITE.contains(tag) || (tag.equals("VBN") && !beforeNoun)) return true;
        }
        return false;
    }

    /** One noun phrase, with a phrase of "of" or "in" at most: "mayor of Port Alder". */
    private static boolean isSubject(List<Word> words) {
        return words.stream()
                .allMatch(word -> word.isNoun()
                        || word.tag().matches("DT|JJ|CD|POS")
                        || word.lower().matches("of|in"));
    }

    private static boolean isOne(Word subject) {
        return !subject.tag().equals("NNS") && (isActor(subject) || isForce(subject));
    }

    private static boolean areMany(Word subject) {
        return POLICE.contains(subject.lower())
                || (subject.tag().matches("NNP?S") && (isActor(subject) || isForce(subject) || isVehicle(subject)));
    }

    private static boolean isActor(Word word) {
        return word.isName() || PEOPLE.contains(word.base()) || PEOPLE.contains(word.lower());
    }

    private static boolean isForce(Word word) {
        return is("storms-and-blasts", word);
    }

    private static boolean isVehicle(Word word) {
        return Set.of("jet", "warplane", "plane", "drone", "helicopter", "warship", "tank")
                .contains(word.base());
    }

    private static boolean isDone(Word subject, Word word, List<Word> after) {
        if (goesOn(subject, word, after)) return true;
        String verb = word.infinitive();
        boolean fits =
                isForce(subject) ? list("works").contains(verb) : list("does").contains(verb) || isBlow(subject, verb);
        return fits && isObject(subject, word, after);
    }

    /** "Tarvia strikes depot": a country hits, too. */
    private static boolean isBlow(Word subject, String verb) {
        return subject.isName() && Set.of("hit", "strike").contains(verb);
    }

    /** "president heads to Veshrinsk", "mayor steps down", "parliament votes to oust". */
    private static boolean goesOn(Word subject, Word word, List<Word> after) {
        if (!isActor(subject) || POLICE.contains(subject.lower())) return false;
        Set<String> particles = WORDS.getOrDefault(word.lower(), Set.of());
        Word next = after.getFirst();
        if (!particles.contains(next.lower())) return false;
        if (next.lower().matches("down|aside|home")) return true;
        if (after.size() < 2) return false;
        Word then = after.get(1);
        if (word.lower().equals("votes")) return then.tag().equals("VB");
        return word.tag().equals("NNS")
                ? then.isName() && isPersonOrPlace(subject)
                : then.tag().matches("NNS|NNPS?") && !isTime(then);
    }

    /** "bank heads to ..." are the heads of banks. */
    private static boolean isPersonOrPlace(Word subject) {
        return subject.name().matches("PERSON|LOCATION|COUNTRY|CITY|STATE_OR_PROVINCE")
                || (!subject.isName()
                        && !Lexicon.pairs("entities/organization-heads").containsKey(subject.base())
                        && !Lexicon.pairs("entities/body-heads").containsKey(subject.base()));
    }

    /** A phrase that nobody takes for the rest of a compound. */
    private static boolean isObject(Word subject, Word word, List<Word> after) {
        int end = 0;
        while (end < after.size()
                && (after.get(end).isNoun() || after.get(end).tag().matches("DT|PRP\\$?|CD|JJ[RS]?|VBN|POS"))) end++;
        List<Word> phrase = after.subList(0, end);
        if (phrase.isEmpty() || phrase.stream().anyMatch(HeadlineVerbs::isTime)) return false;
        Word first = phrase.getFirst();
        Word head = phrase.getLast();
        if (first.tag().matches("DT|PRP\\$?")) return !first.lower().matches("this|that|these|those");
        if (first.tag().equals("CD")) return true;
        if (is("no-objects", head)) return first.isName() && head.equals(first);
        if (head.isName()) return true;
        boolean isBlowOfPlace = subject.isName() && list("blows").contains(word.infinitive());
        if (isBlowOfPlace || !head.isNoun()) return false;
        boolean isPerson = PEOPLE.contains(head.base()) || head.base().startsWith("ex-");
        if (word.tag().equals("JJ")) return isPerson;
        return is("things", head) || (isPerson && !POLICE.contains(subject.lower()));
    }

    private static boolean isTime(Word word) {
        return word.name().matches("DATE|TIME|DURATION")
                || word.lower().matches("(?:1\\d|20)\\d\\d")
                || word.base().matches("year|month|week|day|night|weekend|season|hour")
                || TimeWords.isMonth(word.form());
    }

    private static boolean is(String list, Word word) {
        return list(list).contains(word.base());
    }

    private static Set<String> list(String name) {
        return WORDS.getOrDefault(name, Set.of());
    }

    private static Set<String> people() {
        Set<String> people = new HashSet<>(Lexicon.words("entities/people"));
        people.addAll(Lexicon.words("figures/people"));
        people.addAll(Lexicon.words("entities/professions"));
        people.addAll(Lexicon.pairs("entities/body-heads").keySet());
        people.addAll(Lexicon.pairs("entities/organization-heads").keySet());
        people.addAll(Set.of("steelmaker", "carmaker", "banker", "ex-banker", "gunman", "bomber"));
        people.removeAll(Lexicon.words("entities/no-people"));
        people.removeAll(Set.of("state", "power", "aid", "camp", "front", "union", "charity", "trust"));
        return Set.copyOf(people);
    }
}
