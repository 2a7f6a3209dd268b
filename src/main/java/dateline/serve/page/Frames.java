package dateline.serve.page;

import dateline.serve.data.Publication;
import dateline.store.StoreVersion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Makes the frames of pages. */
public final class Frames {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Publication publication;
    private final Assets assets;

    public Frames(Publication publication, Assets assets) {
        this.publication = publication;
        this.assets = assets;
    }

    /** The frame of a page with this title, for the data as they are now. */
    public Frame titled(String title) {
        StoreVersion version = publication.data().version();
        boolean isKnown = version.at().isAfter(Instant.EPOCH);
        Frame.Site site = new Frame.Site(
                publication.addresses().path(),
                assets.href("dateline.css"),
                publication.about(),
                isKnown ? Long.toString(version.number()) : "",
                isKnown ? MINUTE.format(version.at()) : "");
        return new Frame(site, title, "", "", "", List.of(), "", List.of(), List.of());
    }

    /** Where an asset is: "dateline.css" gives "/assets/dateline.3fQx….css". */
    public String asset(String file) {
        return assets.href(file);
    }
}
