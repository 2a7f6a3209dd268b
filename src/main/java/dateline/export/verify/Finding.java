package dateline.export.verify;

/**
 * One thing that is wrong with a release.
 *
 * @param check that found it
 * @param file below the release's folder, as the folder or {@code release.json} names it
 * @param what is wrong, a clause without a full stop
 */
public record Finding(String check, String file, String what) {
    /** One line. Names and values in it come from the folder: control characters in them are not shown. */
    @Override
    public String toString() {
        return "%s: %s".formatted(file, what).replaceAll("\\p{Cntrl}+", " ");
    }
}
