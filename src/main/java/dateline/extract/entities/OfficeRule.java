package dateline.extract.entities;

import dateline.extract.Entities;
import java.util.Optional;

/** One way of saying that somebody holds an office. */
interface OfficeRule {
    /** The office that the words about this name say its bearer holds. */
    Optional<Title> of(Phrase name, Entities entities);
}
