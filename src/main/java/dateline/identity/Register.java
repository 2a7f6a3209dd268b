package dateline.identity;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What identity across articles remembers: the profiles, and three relations that find them. A store keeps it beside its
 * quads and changes both in one transaction. Used by one thread at a time.
 */
public interface Register {
    /** What is related. */
    enum Relation {
        /** An article tells a form. */
        TELLS,
        /** A form is found under a key. */
        KEY,
        /** A form is known across articles by a name that is not its own. */
        NAME
    }

    /** The profile of an article, as {@link #keep} got it. */
    Optional<String> kept(String article);

    void keep(String article, String profile);

    void forget(String article);

    void add(Relation relation, String subject, String object);

    void remove(Relation relation, String subject, String object);

    /** In any order, each once; read as far as it is asked for, and to be used up before anything is changed. */
    Stream<String> objects(Relation relation, String subject);

    /** In any order, each once; read as far as it is asked for, and to be used up before anything is changed. */
    Stream<String> subjects(Relation relation, String object);
}
