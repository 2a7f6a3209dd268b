package dateline.extract.entities;

import dateline.extract.ParsedArticle;
import dateline.extract.ParsedSentence;
import dateline.extract.Token;
import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the adjectives of places that no list knows by the places that the article names: "Torvanian" where there is
 * "Torvania". A place with a president or a foreign ministry of its own is a country.
 */
final class PlaceAdjectives {
    private static final Set<String> NATIONAL = Set.of(
            "president",
            "premier",
            "minister",
            "ministry",
            "government",
            "parliament",
            "king",
            "queen",
            "ambassador",
            "embassy",
            "army",
            "navy",
            "troops",
            "forces",
            "citizens",
            "nationals",
            "diplomats",
            "passport",
            "border",
            "capital",
            "independence");
    private static final Set<String> STATECRAFT = Set.of("expel", "recall");
    private static final Set<String> ENVOYS = Set.of("ambassador", "envoy", "diplomat", "attache", "attaché", "consul");
    private static final Set<String> NATIONAL_FIELDS = Set.of("prime", "foreign", "defense", "defence", "interior");
    private static final int NEAR = 3; // words from the adjective to the office

    /** The adjectives that a place of this name can have: "Torvanian" of "Torvania", "Lisbonese" of "Lisbon". */
    static Set<String> of(String place) {
        Set<String> forms = new LinkedHashSet<>();
        if (place.contains(" ") || place.length() < 4) return forms;
        String stem = place.replaceFirst("[aeiouy]+$", "");
        forms.add(place + "n");
        forms.add(stem + "ian");
        forms.add(stem + "an");
        forms.add(stem + "ese");
        forms.add(stem + "ish");
        forms.add(place + "i");
        return forms;
    }

    /** The names, with the adjectives added and the countries among the places called so. */
    List<Name> in(ParsedArticle article, List<Name> names) {
        Map<String, String> places = new HashMap<>();
        for (Name name : names)
            if (isUnknownPlace(name)) for (String form : of(name.name())) places.putIfAbsent(form, name.name());
        placesOfAdjectives(article, names, places);
        List<Name> all = new ArrayList<>();
        for (Name name : names) if (!places.containsKey(name.phrase().text())) all.add(name);
        for (ParsedSentence sentence : article.sentences())
            for (Token token : sentence.tokens()) {
                Phrase phrase = new Phrase(sentence, token.index(), token.index());
                String place = places.get(token.form());
                if (place == null || all.stream().anyMatch(name -> covers(name, phrase))) continue;
                boolean modifies =
                        sentence.head(token).isPresent() && !token.tag().endsWith("S");
                if (modifies) all.add(new Name(phrase, EntityType.PLACE, Mention.Kind.ADJECTIVE, place, "", true));
            }
        return countriesCalledSo(all);
    }

    /** "Belmorian Prime Minister" where Belmoria itself is never named. */
    private static void placesOfAdjectives(ParsedArticle article, List<Name> names, Map<String, String> places) {
        for (ParsedSentence sentence : article.sentences())
            for (Token token : sentence.tokens()) {
                String form = token.form();
                if (!form.matches("\\p{Lu}\\p{Ll}{2,}ian") || places.containsKey(form)) continue;
                Phrase phrase = new Phrase(sentence, token.index(), token.index());
                if (names.stream().anyMatch(name -> covers(name, phrase))) continue;
                String place = form.substring(0, form.length() - 1);
                if (hasNationalOffice(new Name(phrase, EntityType.PLACE, Mention.Kind.ADJECTIVE, place, "", true)))
                    places.put(form, place);
            }
    }

    private static boolean covers(Name name, Phrase phrase) {
        return name.phrase().sentence() == phrase.sentence() && name.phrase().covers(phrase);
    }

    private static boolean isUnknownPlace(Name name) {
        return name.kind() == Mention.Kind.NAME
                && !name.known()
                && (name.type() == EntityType.PLACE || name.type() == EntityType.CITY);
    }

    private static List<Name> countriesCalledSo(List<Name> names) {
        Set<String> countries = new LinkedHashSet<>();
        for (Name name : names)
            if (name.country().isEmpty() && name.type().isPlace() && (hasNationalOffice(name) || hasEnvoys(name)))
                countries.add(name.name());
        return names.stream()
                .map(name -> countries.contains(name.name()) && name.type().isPlace()
                        ? new Name(name.phrase(), EntityType.COUNTRY, name.kind(), name.name(), "", true)
                        : name)
                .toList();
    }

    /** "Torvania expelled two diplomats": towns and provinces do not. */
    private static boolean hasEnvoys(Name name) {
        ParsedSentence sentence = name.phrase().sentence();
        Token head = name.phrase().head();
        return head.is("nsubj")
                && sentence.head(head)
                        .filter(verb -> STATECRAFT.contains(verb.lemma())
                                && sentence.children(verb, "obj", "dobj").stream()
                                        .anyMatch(whom -> ENVOYS.contains(whom.lemma())))
                        .isPresent();
    }

    /** "Torvanian Foreign Minister", "Torvania's president". */
    private static boolean hasNationalOffice(Name name) {
        ParsedSentence sentence = name.phrase().sentence();
        int next = name.phrase().last() + 1;
        if (next < sentence.tokens().size() && sentence.token(next).tag().equals("POS")) next++;
        else if (name.kind() == Mention.Kind.NAME) return false;
        for (int index = next; index < Math.min(next + NEAR, sentence.tokens().size()); index++) {
            Token token = sentence.token(index);
            String word = token.form().toLowerCase(Locale.ROOT);
            if (NATIONAL.contains(word) || index == next && NATIONAL_FIELDS.contains(word)) return true;
            if (!token.isNoun() && !token.tag().startsWith("JJ")) return false;
        }
        return false;
    }
}
