package dateline.extract.entities;

import dateline.model.EntityType;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the names of an article into entities, one per thing: surnames to full names, acronyms to what they stand for,
 * short names to long ones. What two things could be called by is the person who was called so before, and else the one last
 * named.
 */
final class JoinNames {
    private final Acronyms acronyms = new Acronyms();
    private final Genders genders = new Genders();

    /** @param names of all sentences, in text order */
    Drafts join(List<Name> names) {
        List<Name> persons = fullPersons(names);
        Drafts drafts = new Drafts();
        Map<String, Draft> byKey = new HashMap<>();
        Map<Name, Draft> joined = new HashMap<>();
        for (Name name : names) // what is known or long first: it is what short names are short for
        if (isSelfContained(name, persons)) joined.put(name, selfContained(name, drafts, byKey));
        for (Name name : names) if (!joined.containsKey(name)) joined.put(name, shortName(name, drafts, joined));
        joined.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Name, Draft> entry) ->
                        entry.getKey().phrase().span()))
                .forEach(entry -> drafts.mention(
                        entry.getValue(),
                        entry.getKey().phrase(),
                        entry.getKey().kind()));
        return drafts;
    }

    private static List<Name> fullPersons(List<Name> names) {
        return names.stream()
                .filter(name -> name.type() == EntityType.PERSON && PersonNames.isFull(name.name()))
                .toList();
    }

    private static boolean isSelfContained(Name name, List<Name> persons) {
        if (name.known()) return true;
        if (name.type() == EntityType.PERSON) return PersonNames.isFull(name.name());
        if (name.name().contains(" ")) return true;
        if (persons.stream().anyMatch(person -> PersonNames.isSurnameOf(name.name(), person.name()))) return false;
        return name.phrase().length() > 1;
    }

    private Draft selfContained(Name name, Drafts drafts, Map<String, Draft> byKey) {
        if (name.type() == EntityType.PERSON) return person(name, drafts);
        String key = key(name);
        Draft draft = byKey.get(key);
        if (draft == null) {
            draft = drafts.open(new Draft(name.type(), withoutArticle(name.name()), name.country()));
            byKey.put(key, draft);
        }
        draft.setCountry(name.country());
        if (name.type().isOrganization()) draft.addAlias(name.phrase().text());
        return draft;
    }

    private static String key(Name name) {
        String group = name.known() ? name.type() + (name.type() == EntityType.CITY ? "" : name.country()) : "";
        return group + withoutArticle(name.name()).toLowerCase(Locale.ROOT);
    }

    private static String withoutArticle(String name) {
        return name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
    }

    private static Draft person(Name name, Drafts drafts) {
        Optional<Draft> same = drafts.all().stream()
                .filter(draft -> draft.isPerson()
                        && draft.names().stream().allMatch(other -> PersonNames.agree(name.name(), other)))
                .findFirst();
        same.ifPresent(draft -> draft.addName(name.name()));
        return same.orElseGet(() -> drafts.open(new Draft(EntityType.PERSON, name.name(), "")));
    }

    private Draft shortName(Name name, Drafts drafts, Map<Name, Draft> joined) {
        List<Draft> candidates = new ArrayList<>();
        for (Draft draft : drafts.all()) if (isShortFor(name, draft) && !isOther(name, draft)) candidates.add(draft);
        if (candidates.isEmpty())
            return drafts.open(new Draft(name.type(), withoutArticle(name.name()), name.country()));
        List<Draft> called = candidates.stream()
                .filter(draft -> draft.isPerson() && draft.names().contains(name.name()))
                .toList();
        Draft chosen = called.size() == 1
                ? called.getFirst()
                : lastNamedBefore(name, candidates, joined).orElse(candidates.getFirst());
        chosen.addAlias(name.name());
        return chosen;
    }

    /** "Mr. Vask" is not Ilse Vask. */
    private boolean isOther(Name name, Draft draft) {
        int first = name.phrase().first();
        if (first == 0 || !draft.isPerson()) return false;
        Gender said = genders.ofWord(name.phrase().sentence().token(first - 1));
        return said != Gender.UNKNOWN
                && draft.names().stream()
                        .map(genders::ofName)
                        .anyMatch(known -> known != Gender.UNKNOWN && known != said);
    }

    /** Whoever came in as somebody's relative is not called by the surname alone, as long as another may be meant. */
    private static Optional<Draft> lastNamedBefore(Name name, List<Draft> candidates, Map<Name, Draft> joined) {
        List<Draft> others = candidates.stream()
                .filter(draft -> joined.entrySet().stream()
                        .noneMatch(entry -> entry.getValue() == draft
                                && Kin.is(entry.getKey().phrase())))
                .toList();
        List<Draft> meant = others.isEmpty() ? candidates : others;
        return joined.entrySet().stream()
                .filter(entry -> meant.contains(entry.getValue())
                        && entry.getKey()
                                        .phrase()
                                        .span()
                                        .compareTo(name.phrase().span())
                                < 0)
                .max(Comparator.comparing(entry -> entry.getKey().phrase().span()))
                .map(Map.Entry::getValue);
    }

    private boolean isShortFor(Name name, Draft draft) {
        String text = withoutArticle(name.name());
        if (draft.names().stream().anyMatch(text::equalsIgnoreCase)) return true;
        if (draft.isPerson())
            return name.kind() == Mention.Kind.NAME
                    && draft.names().stream()
                            .anyMatch(full -> name.type() == EntityType.PERSON
                                    ? PersonNames.isShortFor(text, full)
                                    : PersonNames.isSurnameOf(text, full));
        return name.type().isOrganization()
                && draft.type().isOrganization()
                && draft.names().stream()
                        .anyMatch(full -> acronyms.isAcronymOf(text, full)
                                || isFirstWordsOf(text, full)
                                || full.endsWith(" " + text) && name.phrase().length() == 1);
    }

    /** "Acme" for "Acme Steel Corp.", but not "Foreign" for "Foreign Ministry". */
    private static boolean isFirstWordsOf(String text, String full) {
        return text.length() > 3 && full.startsWith(text + " ") && !full.startsWith(text + " of ");
    }
}
