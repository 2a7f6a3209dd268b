package dateline.spark;

import dateline.identity.Excerpt;
import dateline.identity.SharedWork;
import dateline.identity.Spoken;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Names the forms of one family: finds which are the same, then what hangs together, then what that is called. */
final class NameForms {
    private final int family;
    private final int partitions;
    private final Lending lending;

    /** @param articles with the names of the families before this one */
    NameForms(int family, int partitions, JavaPairRDD<String, Lent> articles) {
        this.family = family;
        this.partitions = partitions;
        this.lending = new Lending(articles);
    }

    /** Who stands under a key, and who looks there. */
    private record Place(List<Stander> standing, List<Stander> looking) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /**
     * A form at a key.
     *
     * @param speaker the article that speaks for it
     */
    private record Stander(String form, String speaker, boolean looks) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** For every form that is not called by its own IRI: what it is called. */
    JavaPairRDD<String, String> names(JavaPairRDD<String, Spoken> spoken) {
        int number = family;
        JavaPairRDD<String, String> groups = new FindGroups(partitions).find(same(spoken));
        JavaRDD<List<Spoken>> together = groups.join(spoken, partitions)
                .mapToPair(Tuple2::_2)
                .groupByKey(partitions)
                .map(group -> {
                    List<Spoken> forms = new ArrayList<>();
                    group._2().forEach(forms::add);
                    return forms;
                });
        return lending.<List<Spoken>, Tuple2<String, String>>each(
                        together,
                        forms -> forms.stream()
                                .map(form -> OnExecutor.rules()
                                        .get(number)
                                        .speaker(form)
                                        .article())
                                .toList(),
                        (groupsOfTask, excerpt) -> {
                            List<Tuple2<String, String>> names = new ArrayList<>();
                            while (groupsOfTask.hasNext())
                                OnExecutor.rules()
                                        .get(number)
                                        .names(groupsOfTask.next(), excerpt)
                                        .forEach((form, name) -> names.add(new Tuple2<>(form, name)));
                            return names.iterator();
                        })
                .mapToPair(name -> name);
    }

    /** Pairs of forms that are the same: not all of them, but as many as tie together what hangs together. */
    private JavaPairRDD<String, String> same(JavaPairRDD<String, Spoken> spoken) {
        int number = family;
        JavaRDD<Place> places = spoken.flatMapToPair(form -> standers(number, form._2()))
                .groupByKey(partitions)
                .map(key -> place(key._2()))
                .filter(NameForms::isMeeting);
        return lending.<Place, Tuple2<String, String>>each(
                        places,
                        place -> {
                            List<String> speakers = new ArrayList<>();
                            place.standing().forEach(stander -> speakers.add(stander.speaker()));
                            place.looking().forEach(stander -> speakers.add(stander.speaker()));
                            return speakers;
                        },
                        (placesOfTask, excerpt) -> ties(number, placesOfTask, excerpt))
                .mapToPair(pair -> pair);
    }

    private static Iterator<Tuple2<String, Stander>> standers(int number, Spoken form) {
        Spoken.Teller speaker = OnExecutor.rules().get(number).speaker(form);
        List<Tuple2<String, Stander>> standers = new ArrayList<>();
        for (String key : form.keys())
            standers.add(new Tuple2<>(key, new Stander(form.form(), speaker.article(), false)));
        for (String key : speaker.lookups())
            standers.add(new Tuple2<>(key, new Stander(form.form(), speaker.article(), true)));
        return standers.iterator();
    }

    private static Place place(Iterable<Stander> all) {
        List<Stander> standing = new ArrayList<>();
        List<Stander> looking = new ArrayList<>();
        all.forEach(one -> (one.looks() ? looking : standing).add(one));
        return new Place(standing, looking);
    }

    private static boolean isMeeting(Place place) {
        if (place.standing().isEmpty() || place.looking().isEmpty()) return false;
        String one = place.standing().getFirst().form();
        return place.standing().size() > 1
                || place.looking().stream().anyMatch(other -> !other.form().equals(one));
    }

    private static Iterator<Tuple2<String, String>> ties(int number, Iterator<Place> places, Excerpt excerpt) {
        SharedWork<?> work = OnExecutor.rules().get(number);
        Ties ties = new Ties();
        Map<String, String> speakers = new HashMap<>();
        List<Tuple2<String, String>> found = new ArrayList<>();
        while (places.hasNext()) {
            Place place = places.next();
            place.standing().forEach(stander -> speakers.put(stander.form(), stander.speaker()));
            place.looking().forEach(stander -> speakers.put(stander.form(), stander.speaker()));
            for (Stander one : place.standing())
                for (Stander other : place.looking())
                    if (!one.form().equals(other.form())
                            && ties.isNew(one.form(), other.form())
                            && work.isSame(one.form(), other.form(), speakers, excerpt)) {
                        ties.tie(one.form(), other.form());
                        found.add(new Tuple2<>(one.form(), other.form()));
                    }
        }
        return found.iterator();
    }
}
