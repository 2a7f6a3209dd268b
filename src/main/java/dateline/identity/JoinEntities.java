package dateline.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Forms join entities one after another, those that tell most of themselves first. A form joins the only entity that it
 * does not exclude; of several the one that it shares a list, a country or a place with; else the one that nearly all
 * articles with this name mean. Where none is meant so plainly, it is not told which one it is: it stays by its name, and
 * the namesakes bear suffixes.
 */
final class JoinEntities implements Joining<EntityProfile> {
    private static final int NEARLY_ALL = 4; // times as many articles as of all namesakes together

    private final Decisions decisions;

    JoinEntities(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<String, String> names(Collection<Form<EntityProfile>> forms, Map<String, Set<String>> edges) {
        List<EntityPart> parts = new ArrayList<>();
        Map<String, EntityPart> partOf = new HashMap<>();
        Map<String, EntityPart> unclear = new TreeMap<>();
        for (Form<EntityProfile> form : inOrder(forms)) {
            List<EntityPart> admitting = edges.getOrDefault(form.id(), Set.of()).stream()
                    .map(partOf::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted(Comparator.comparingInt(EntityPart::number))
                    .filter(part -> part.admits(form))
                    .toList();
            String own = form.first().fact().iri();
            if (admitting.size() > 1) admitting = meant(form, admitting);
            if (admitting.size() == 1) {
                admitting.getFirst().take(form);
                partOf.put(form.id(), admitting.getFirst());
            } else if (admitting.isEmpty() && !unclear.containsKey(own)) {
                EntityPart fresh = new EntityPart(parts.size(), form);
                parts.add(fresh);
                partOf.put(form.id(), fresh);
            } else unclear.computeIfAbsent(own, any -> new EntityPart(-1, form)).takeAgain(form);
        }
        return new NameEntities(parts, unclear, decisions).names();
    }

    /** The one that is meant, or all if that is not told. */
    private static List<EntityPart> meant(Form<EntityProfile> form, List<EntityPart> admitting) {
        EntityTraits traits = EntityTraits.of(form.first().fact());
        int most = admitting.stream()
                .mapToInt(part -> part.traits().likeness(traits))
                .max()
                .orElse(0);
        List<EntityPart> likest = most < EntityTraits.TELLING
                ? admitting
                : admitting.stream()
                        .filter(part -> part.traits().likeness(traits) == most)
                        .toList();
        if (likest.size() == 1) return likest;
        List<EntityPart> namesakes = likest.stream()
                .filter(part -> part.isCalled(form.first().fact().iri()))
                .toList();
        EntityPart heaviest = heaviest(likest);
        return namesakes.contains(heaviest) && outweighs(heaviest, likest) ? List.of(heaviest) : admitting;
    }

    static EntityPart heaviest(Collection<EntityPart> parts) {
        return parts.stream()
                .max(Comparator.comparingInt(EntityPart::weight)
                        .thenComparing(
                                Comparator.comparingInt(EntityPart::number).reversed()))
                .orElseThrow();
    }

    static boolean outweighs(EntityPart one, Collection<EntityPart> all) {
        int rest = all.stream()
                .filter(part -> part != one)
                .mapToInt(EntityPart::weight)
                .sum();
        return one.weight() >= NEARLY_ALL * rest;
    }

    /** Those that tell most of themselves first, and among them those that are told most. */
    private static List<Form<EntityProfile>> inOrder(Collection<Form<EntityProfile>> forms) {
        return forms.stream()
                .sorted(Comparator.<Form<EntityProfile>>comparingInt(
                                form -> vagueness(EntityTraits.of(form.first().fact())))
                        .thenComparing(Comparator.<Form<EntityProfile>>comparingInt(Form::weight)
                                .reversed())
                        .thenComparing(Form::id))
                .toList();
    }

    private static int vagueness(EntityTraits traits) {
        if (!traits.links().isEmpty()) return traits.countries().isEmpty() ? 1 : 0;
        if (!traits.countries().isEmpty()) return 2;
        if (!traits.near().isEmpty()) return traits.roles().isEmpty() ? 4 : 3;
        return traits.roles().isEmpty() ? 6 : 5;
    }
}
