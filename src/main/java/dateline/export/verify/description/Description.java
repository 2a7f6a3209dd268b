package dateline.export.verify.description;

/** A format that a release is described in. Reads bytes that are not trusted, and nothing else. */
public interface Description {
    /** What it says, and what it lacks of what its format requires. */
    Said read(byte[] bytes) throws BadDescriptionException;
}
