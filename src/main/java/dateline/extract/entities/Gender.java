package dateline.extract.entities;

/** Which pronouns refer to a person, as far as the article tells. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
