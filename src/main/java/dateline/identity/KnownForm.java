package dateline.identity;

import dateline.identity.Register.Relation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One way in which articles tell of somebody or something, and what that is called across articles.
 *
 * @param name its IRI across articles
 * @param own its IRI by the words of these articles
 * @param context what else they tell of it, as it counts for telling namesakes apart
 * @param articles how many tell it so
 */
public record KnownForm(String name, String own, List<String> context, int articles) implements Comparable<KnownForm> {
    private static final Comparator<KnownForm> ORDER = Comparator.comparing(KnownForm::name)
            .thenComparing(KnownForm::own)
            .thenComparing(form -> String.join("\n", form.context()));

    public KnownForm {
        context = List.copyOf(context);
    }

    /** All under an IRI that articles give. */
    public static List<KnownForm> of(Register register, String own) {
        return register.subjects(Relation.KEY, SameEntity.key(own)).toList().stream()
                .map(form -> known(register, form))
                .filter(form -> form.articles() > 0)
                .sorted()
                .toList();
    }

    private static KnownForm known(Register register, String form) {
        List<String> lines = Arrays.asList(form.split("\n"));
        return new KnownForm(
                register.objects(Relation.NAME, form).findFirst().orElse(lines.getFirst()),
                lines.getFirst(),
                lines.subList(1, lines.size()),
                (int) register.subjects(Relation.TELLS, form).count());
    }

    /** The IRI without the suffix that keeps it from namesakes. */
    public static String own(String name) {
        return EntityName.own(name);
    }

    @Override
    public int compareTo(KnownForm other) {
        return ORDER.compare(this, other);
    }
}
