package dateline.extract.entities;

import dateline.authority.Authority;
import dateline.authority.Body;
import dateline.authority.Country;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whose ministry, parliament or army is meant, and finds those that are named without capitals: "Russia's Foreign
 * Ministry", "the Israeli parliament", "the Syrian army". One body has one name whichever way it is worded.
 */
final class NationalBodies {
    private static final Set<String> MODIFIERS =
            Set.of("amod", "compound", "nmod", "det", "case", "nmod:poss", "punct");

    private final Authority authority;
    private final NameTypes types;

    NationalBodies(Authority authority, NameTypes types) {
        this.authority = authority;
        this.types = types;
    }

    /** The names of the sentence with the bodies among them completed, and the bodies that were missing. */
    List<Name> in(ParsedSentence sentence, List<Name> names) {
        List<Name> all = new ArrayList<>();
        for (Name name : names) all.add(isBodyWithoutCountry(name) ? completed(name, names) : name);
        for (Token token : sentence.tokens()) described(sentence, token, names).ifPresent(all::add);
        all.sort(Comparator.comparing((Name name) -> name.phrase().span()));
        return all;
    }

    private boolean isBodyWithoutCountry(Name name) {
        return !name.known()
                && name.type().isOrganization()
                && types.bodyKind(name.phrase()).isPresent();
    }

    private Name completed(Name name, List<Name> names) {
        String kind = types.bodyKind(name.phrase()).orElseThrow();
        Optional<Name> owner = owner(name.phrase(), names).or(() -> ownerOfFirst(name.phrase(), names));
        if (owner.isEmpty()) return name;
        Phrase words = name.phrase();
        Phrase whole = owner.filter(of ->
                        of.phrase().last() + 2 >= words.first() && of.phrase().first() < words.first())
                .map(of -> new Phrase(words.sentence(), of.phrase().first(), words.last()))
                .orElse(words);
        return body(whole, name.type(), Mention.Kind.NAME, words.text(), owner.get(), kind);
    }

    /** A body named by a common noun: it needs a country, and no "a". */
    private Optional<Name> described(ParsedSentence sentence, Token head, List<Name> names) {
        if (!head.isNoun()
                || names.stream()
                        .anyMatch(name -> name.kind() == Mention.Kind.NAME
                                && name.phrase().holds(head.index()))) return Optional.empty();
        Phrase phrase = nounPhrase(sentence, head);
        Optional<Name> owner = owner(phrase, names);
        Phrase words = owner.filter(of -> of.phrase().last() < head.index())
                .map(of ->
                        new Phrase(sentence, afterMarker(sentence, of.phrase().last() + 1), head.index()))
                .orElse(phrase);
        Optional<String> kind = types.bodyKind(words).filter(any -> words.length() <= 3);
        if (owner.isEmpty() || kind.isEmpty() || isIndefinite(sentence, head)) return Optional.empty();
        Phrase whole = new Phrase(sentence, Math.min(owner.get().phrase().first(), words.first()), head.index());
        return Optional.of(
                body(whole, types.ofBody(kind.get()), Mention.Kind.NOMINAL, words.text(), owner.get(), kind.get()));
    }

    private static int afterMarker(ParsedSentence sentence, int index) {
        return sentence.token(index).tag().equals("POS") ? index + 1 : index;
    }

    /** The head and the modifiers directly before it, without determiner. */
    private static Phrase nounPhrase(ParsedSentence sentence, Token head) {
        int first = head.index();
        while (first > 0 && isModifier(sentence.token(first - 1), head)) first--;
        return new Phrase(sentence, first, head.index());
    }

    private static boolean isModifier(Token token, Token head) {
        return token.head() == head.index()
                && token.is("amod", "compound")
                && MODIFIERS.contains(token.relation())
                && (token.isNoun() || token.tag().startsWith("JJ"));
    }

    private static boolean isIndefinite(ParsedSentence sentence, Token head) {
        return sentence.children(head, "det").stream()
                        .anyMatch(det -> !det.lemma().equals("the"))
                || head.tag().equals("NNS") && !head.lemma().equals("authority");
    }

    /** The country before the words: its adjective, or its name with a possessive. */
    private static Optional<Name> owner(Phrase phrase, List<Name> names) {
        Token head = phrase.head();
        return names.stream()
                .filter(name -> name.type() == EntityType.COUNTRY)
                .filter(name -> {
                    Token of = name.phrase().head();
                    boolean modifies = of.head() == head.index() && of.is("nmod:poss", "amod", "compound");
                    boolean touches = name.kind() == Mention.Kind.ADJECTIVE
                            && name.phrase().last() + 1 == phrase.first();
                    return modifies || touches;
                })
                .findFirst();
    }

    /** "Israeli adviser X and Air Force chief Y": the country of the first title is the country of the second. */
    private static Optional<Name> ownerOfFirst(Phrase phrase, List<Name> names) {
        ParsedSentence sentence = phrase.sentence();
        return sentence.path(phrase.head()).stream()
                .filter(token -> !token.is("compound"))
                .findFirst()
                .filter(second -> phrase.head().is("compound") && second.is("conj"))
                .flatMap(sentence::head)
                .flatMap(first -> names.stream()
                        .filter(name -> name.kind() == Mention.Kind.ADJECTIVE)
                        .filter(name -> name.phrase().last() < first.index()
                                && sentence.isBelow(name.phrase().head(), first))
                        .findFirst());
    }

    private Name body(Phrase phrase, EntityType type, Mention.Kind kind, String words, Name owner, String bodyKind) {
        String name = nationalName(owner, words, bodyKind);
        return new Name(phrase, type, kind, name, owner.country(), true);
    }

    private String nationalName(Name owner, String words, String kind) {
        if (kind.equals("government")) return "Government of " + owner.name();
        List<Body> named = authority.bodies(owner.country(), kind);
        if (kind.equals("parliament") && named.size() == 1 && !owner.country().isEmpty())
            return named.getFirst().name();
        return "%s %s".formatted(adjective(owner), words);
    }

    private String adjective(Name owner) {
        if (owner.kind() == Mention.Kind.ADJECTIVE && owner.country().isEmpty())
            return owner.phrase().text();
        return authority
                .countryOfCode(owner.country())
                .map(Country::adjective)
                .orElseGet(() -> owner.name().endsWith("ia") ? owner.name() + "n" : owner.name() + "'s");
    }
}
