package dateline.serve.page;

import dateline.serve.data.About;
import java.util.List;

/**
 * What surrounds a page: all that {@code layout.jte} needs beside the content. {@link Frames} makes it.
 *
 * @param title of this page, plain text
 * @param section which entry of the navigation is marked: "browse"; empty for none
 * @param description for search engines and previews, plain text; may be empty
 * @param canonical the page's own address, absolute; may be empty
 * @param alternates the same in other forms
 * @param embedded a JSON-LD document for the page, or empty; "<" in it is made harmless here
 * @param styles addresses of more style sheets
 * @param scripts addresses of scripts, loaded when all else is there; the page's policy must allow them
 */
public record Frame(
        Site site,
        String title,
        String section,
        String description,
        String canonical,
        List<Alternate> alternates,
        String embedded,
        List<String> styles,
        List<String> scripts) {

    /**
     * What is the same for all pages of one state of the data.
     *
     * @param path of the base; begins and ends in a slash
     * @param style where the style sheet is
     * @param version "12", or empty for data that have none
     * @param changed when the data were changed last: "2026-11-22 23:05 UTC", or empty
     */
    public record Site(String path, String style, About about, String version, String changed) {}

    /** The page in another form. */
    public record Alternate(String href, String mediaType, String suffix) {}

    public Frame {
        embedded = embedded.replace("<", "\\u003c"); // or "</script>" in a headline would end the block
    }

    public Frame section(String other) {
        return new Frame(site, title, other, description, canonical, alternates, embedded, styles, scripts);
    }

    public Frame description(String other) {
        return new Frame(site, title, section, other, canonical, alternates, embedded, styles, scripts);
    }

    public Frame canonical(String other) {
        return new Frame(site, title, section, description, other, alternates, embedded, styles, scripts);
    }

    public Frame alternates(List<Alternate> others) {
        return new Frame(site, title, section, description, canonical, others, embedded, styles, scripts);
    }

    /** With a JSON-LD document in the page. */
    public Frame embedded(String other) {
        return new Frame(site, title, section, description, canonical, alternates, other, styles, scripts);
    }

    /** With more style sheets and scripts, such as an editor's. */
    public Frame with(List<String> moreStyles, List<String> moreScripts) {
        return new Frame(site, title, section, description, canonical, alternates, embedded, moreStyles, moreScripts);
    }

    /** Where something below the base is: "search" gives "/search". */
    public String href(String below) {
        return site.path() + below;
    }

    /** Whether this entry of the navigation is marked. */
    public boolean isIn(String entry) {
        return entry.equals(section);
    }
}
