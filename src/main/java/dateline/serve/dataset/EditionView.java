package dateline.serve.dataset;

import dateline.export.describe.Citation;
import java.util.List;
import java.util.Locale;

/**
 * What the page of a release shows: plain values, which the template escapes.
 *
 * @param doi an identifier that is registered; empty if there is none
 * @param newer a later version, empty if this is the newest
 * @param text what of the articles' words is in it, in a sentence
 */
public record EditionView(
        String title,
        String version,
        String date,
        String description,
        String address,
        String doi,
        String newer,
        String text,
        List<Fact> facts,
        List<Count> counts,
        List<Count> classes,
        List<Snippet> snippets,
        List<TableRow> tables,
        List<FileGroup> files,
        List<DescriptionRow> descriptions,
        List<DocumentRow> documents,
        Citation citation,
        List<VersionRow> versions) {

    /** A line of what is said of the whole: its name, its words, and where it leads, if it does. */
    public record Fact(String name, String words, String href) {}

    public record Count(String number, String of) {}

    /** Something to copy and paste. */
    public record Snippet(String title, String note, String code) {}

    /** @param files the table in its forms */
    public record TableRow(
            String title, String href, String description, String rows, int columns, List<FormLink> files) {}

    public record FormLink(String name, String href, String mediaType) {}

    /**
     * Files for one purpose.
     *
     * @param all how many there are, of which some are shown
     * @param href of the page that has them all
     */
    public record FileGroup(String title, List<FileRow> files, int all, String href) {}

    /** @param records rows, quads or lines; empty where nobody counts them */
    public record FileRow(
            String path, String href, String mediaType, String title, String size, String records, String sha256) {}

    public record DescriptionRow(String title, String href, String mediaType, String name) {}

    public record DocumentRow(String title, String href, String mediaType) {}

    /** @param isThis whether it is the one that this page is of */
    public record VersionRow(String version, String href, String date, String quads, boolean isThis) {}

    /** "12,345". */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "12.3 MB": what people compare, not what they allocate. */
    public static String size(long bytes) {
        if (bytes < 1_000) return bytes + " B";
        if (bytes < 1_000_000) return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        if (bytes < 1_000_000_000) return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        return String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
    }
}
