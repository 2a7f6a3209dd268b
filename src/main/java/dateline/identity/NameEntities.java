package dateline.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What entities are called: by the IRI that their articles give them, and namesakes with a suffix of what tells them apart. */
final class NameEntities {
    private final List<EntityPart> parts;
    private final Map<String, EntityPart> unclear;
    private final Decisions decisions;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param unclear by their IRIs, what might be any of several */
    NameEntities(List<EntityPart> parts, Map<String, EntityPart> unclear, Decisions decisions) {
        this.parts = parts;
        this.unclear = unclear;
        this.decisions = decisions;
    }

    /** The name of every form. */
    Map<String, String> names() {
        Map<String, List<EntityPart>> namesakes =
                parts.stream().collect(Collectors.groupingBy(EntityPart::own, TreeMap::new, Collectors.toList()));
        Set<String> plain = new TreeSet<>();
        namesakes.forEach((own, all) -> {
            if (name(own, all)) plain.add(own);
        });
        unclear.forEach((own, part) -> name(part, plain.contains(own) ? EntityName.with(own, "unclear") : own, own));
        return names;
    }

    /** Names all of one IRI; whether one of them bears it without a suffix. */
    private boolean name(String own, List<EntityPart> all) {
        List<EntityPart> rest =
                all.stream().filter(part -> part.traits().splits().isEmpty()).toList();
        EntityPart first = rest.isEmpty() ? all.getFirst() : JoinEntities.heaviest(rest);
        boolean isPlain = !rest.isEmpty() && JoinEntities.outweighs(first, rest);
        Map<EntityPart, String> suffixes = suffixes(all);
        for (EntityPart part : all) {
            String suffixed = EntityName.with(own, suffixes.getOrDefault(part, ""));
            name(part, isPlain && part == first ? own : suffixed, suffixed);
        }
        return isPlain;
    }

    private void name(EntityPart part, String automatic, String other) {
        String name = decisions.name(List.of(automatic, other)).orElse(automatic);
        part.forms().forEach(form -> names.put(form.id(), name));
    }

    /** As short as tells them apart. */
    private static Map<EntityPart, String> suffixes(Collection<EntityPart> all) {
        Map<EntityPart, String> suffixes = new LinkedHashMap<>();
        all.forEach(part -> suffixes.put(part, ""));
        List<Function<EntityPart, String>> more = List.of(
                NameEntities::split,
                NameEntities::country,
                part -> part.most(form -> traits(form).roles().stream()),
                part -> part.most(form -> traits(form).links().stream().map(NameEntities::tail)),
                part -> part.forms().stream()
                        .map(Form::id)
                        .sorted()
                        .findFirst()
                        .map(id -> Integer.toHexString(id.hashCode()))
                        .orElseThrow());
        for (Function<EntityPart, String> words : more) {
            Map<String, List<EntityPart>> same = suffixes.keySet().stream()
                    .collect(Collectors.groupingBy(suffixes::get, TreeMap::new, Collectors.toList()));
            same.forEach((suffix, those) -> {
                if (suffix.isEmpty() || those.size() > 1)
                    for (EntityPart part : those) suffixes.put(part, join(suffix, words.apply(part)));
            });
        }
        return suffixes;
    }

    private static String country(EntityPart part) {
        String country = part.most(form -> traits(form).countries().stream());
        return country.isEmpty() ? part.most(form -> traits(form).near().stream()) : country;
    }

    private static String split(EntityPart part) {
        return String.join("-", new TreeSet<>(part.traits().splits()));
    }

    private static String tail(String link) {
        return link.replaceFirst("[/#]+$", "").replaceFirst("^.*[/#]", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String join(String suffix, String more) {
        List<String> words = new ArrayList<>();
        Stream.of(suffix, more.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return String.join("-", words);
    }

    private static EntityTraits traits(Form<EntityProfile> form) {
        return EntityTraits.of(form.first().fact());
    }
}
