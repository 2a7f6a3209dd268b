package dateline.extract.entities;

import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.extract.entities.Discourse.Prominence;
import dateline.extract.entities.Discourse.Seen;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says who "he" and "her" are: the subject of the clause above, else the subject of the sentence before, else the only
 * person in it. Where an unnamed person or two named ones could be meant: nobody.
 */
final class PersonPronouns implements PronounRule {
    private static final Set<String> WORDS = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final int LOOK_BACK = 2; // sentences; further back the article has moved on

    private final UnnamedPersons unnamed = new UnnamedPersons();

    @Override
    public Set<String> words() {
        return WORDS;
    }

    @Override
    public List<Draft> antecedent(ParsedSentence sentence, Token pronoun, Discourse discourse) {
        Search search = new Search(sentence, pronoun, discourse);
        return search.find().map(List::of).orElse(List.of());
    }

    private final class Search {
        private final ParsedSentence sentence;
        private final Token pronoun;
        private final Discourse discourse;
        private final Gender gender;
        private boolean mayBeUnnamed;

        Search(ParsedSentence sentence, Token pronoun, Discourse discourse) {
            this.sentence = sentence;
            this.pronoun = pronoun;
            this.discourse = discourse;
            this.gender = Genders.ofPronoun(pronoun);
        }

        Optional<Draft> find() {
            Optional<Draft> inside = inSentence();
            if (inside.isPresent() || mayBeUnnamed) return inside;
            for (int back = 1; back <= LOOK_BACK && sentence.number() - back >= 1; back++) {
                ParsedSentence before = discourse.article().sentence(sentence.number() - back);
                List<Seen> persons = persons(before);
                if (!persons.isEmpty()) return mostProminent(before, persons);
                if (unnamed.isSubjectOf(before)) return Optional.empty();
            }
            return Optional.empty();
        }

        private Optional<Draft> inSentence() {
            Token below = pronoun;
            for (Token over : Clauses.above(sentence, pronoun)) {
                if (below.is("parataxis") && !isTold(over, below)) return Optional.empty();
                Optional<Draft> found = about(over, below);
                if (found.isPresent() || mayBeUnnamed) return found;
                below = over;
            }
            return Optional.empty();
        }

        /** "told parliament on Friday he had learned of it": with no comma between it is what was told. */
        private boolean isTold(Token over, Token below) {
            int first = sentence.subtree(below).getFirst().index();
            return first > over.index() && !sentence.token(first - 1).is("punct");
        }

        /** What the clause or phrase of this word offers: its possessor, its subject, its only other person. */
        private Optional<Draft> about(Token over, Token below) {
            if (below.is("conj") && fits(over)) return one(over);
            for (Token possessor : sentence.children(over, "nmod:poss"))
                if (possessor.index() < pronoun.index() && possessor.index() != pronoun.index() && fits(possessor))
                    return one(possessor);
            Optional<Token> object = Clauses.controller(sentence, over, below);
            if (object.isPresent() && isPossessiveOrReflexive() && fits(object.get())) return one(object.get());
            boolean ownClause = below.equals(pronoun) || isArgumentOf(over, below);
            Optional<Token> subject = Clauses.subject(sentence, over);
            if (ownClause && !isPossessiveOrReflexive()) return Optional.empty();
            if (subject.isPresent() && !subject.get().equals(pronoun) && !sentence.isBelow(pronoun, subject.get())) {
                if (fits(subject.get())) return one(subject.get());
                if (unnamed.isOne(subject.get(), over)
                        && discourse.denotedBy(sentence, subject.get()).isEmpty()) mayBeUnnamed = true;
            }
            List<Token> others = sentence.children(over, "obj", "dobj", "iobj", "obl").stream()
                    .filter(token ->
                            token.index() < pronoun.index() && !sentence.isBelow(pronoun, token) && fits(token))
                    .toList();
            return others.size() == 1 && !below.equals(pronoun) ? one(others.getFirst()) : Optional.empty();
        }

        private boolean isArgumentOf(Token over, Token below) {
            return below.equals(pronoun) && below.head() == over.index();
        }

        private boolean isPossessiveOrReflexive() {
            return pronoun.tag().equals("PRP$") || pronoun.form().endsWith("self");
        }

        private boolean fits(Token token) {
            if (token.equals(pronoun) || discourse.isQuoted(token) != discourse.isQuoted(pronoun)) return false;
            Set<Draft> denoted = discourse.denotedBy(sentence, token);
            return denoted.size() == 1
                    && sentence.children(token, "conj").stream().noneMatch(this::isPerson)
                    && agrees(denoted.iterator().next());
        }

        private boolean isPerson(Token token) {
            return discourse.denotedBy(sentence, token).stream().anyMatch(Draft::isPerson);
        }

        private boolean agrees(Draft draft) {
            return draft.isPerson() && draft.gender().agreesWith(gender) && !isCoArgument(draft);
        }

        private Optional<Draft> one(Token token) {
            return discourse.denotedBy(sentence, token).stream().findFirst();
        }

        /** "he met Zelensky": he is not Zelensky; nor is who calls somebody to thank him the one who is thanked. */
        private boolean isCoArgument(Draft draft) {
            if (pronoun.tag().equals("PRP$") || pronoun.form().endsWith("self")) return false;
            return sentence.head(pronoun).stream()
                    .flatMap(verb -> Stream.concat(
                            sentence.children(verb, "nsubj", "obj", "dobj", "iobj", "obl", "nmod").stream(),
                            Clauses.understoodSubject(sentence, verb).stream()))
                    .filter(token -> !token.equals(pronoun))
                    .flatMap(token -> sentence.conjuncts(token).stream())
                    .anyMatch(token ->
                            discourse.drafts().denotedBy(sentence, token).contains(draft));
        }

        private List<Seen> persons(ParsedSentence before) {
            return discourse.mentionsIn(before).stream()
                    .filter(seen -> seen.drafts().stream().anyMatch(this::agrees))
                    .filter(seen -> !discourse.isQuoted(seen.head()) || discourse.isQuoted(pronoun))
                    .toList();
        }

        /** The one most prominent person; nobody where two share the place, or where an unnamed one takes it. */
        private Optional<Draft> mostProminent(ParsedSentence before, List<Seen> persons) {
            List<Draft> women = persons.stream()
                    .flatMap(seen -> seen.drafts().stream())
                    .filter(draft -> gender == Gender.FEMALE && draft.gender() == gender && agrees(draft))
                    .distinct()
                    .toList();
            if (women.size() == 1
                    && !(isKin(before, women.getFirst(), persons) && hasOtherSubject(women.getFirst(), persons)))
                return Optional.of(women.getFirst());
            for (Prominence prominence : Prominence.values()) {
                List<Draft> there = persons.stream()
                        .filter(seen -> seen.prominence() == prominence)
                        .flatMap(seen -> seen.drafts().stream())
                        .filter(this::agrees)
                        .distinct()
                        .toList();
                if (there.size() == 1)
                    return isClear(prominence, persons) ? Optional.of(there.getFirst()) : Optional.empty();
                if (there.size() > 1) return Optional.empty();
            }
            return Optional.empty();
        }

        /** "Yakubu, whose daughter Hauwa was freed, said": the text goes on about Yakubu. */
        private boolean isKin(ParsedSentence before, Draft woman, List<Seen> persons) {
            return persons.stream()
                    .filter(seen -> seen.drafts().contains(woman))
                    .anyMatch(seen -> Kin.is(
                            new Phrase(before, seen.head().index(), seen.head().index())));
        }

        private boolean hasOtherSubject(Draft woman, List<Seen> persons) {
            return persons.stream()
                    .anyMatch(seen -> seen.prominence() == Prominence.MAIN_SUBJECT
                            && seen.isOne()
                            && seen.one() != woman
                            && agrees(seen.one()));
        }

        private boolean isClear(Prominence prominence, List<Seen> persons) {
            boolean alone = persons.stream()
                            .flatMap(seen -> seen.drafts().stream())
                            .distinct()
                            .count()
                    == 1;
            return alone || prominence == Prominence.MAIN_SUBJECT || prominence == Prominence.SUBJECT;
        }
    }
}
