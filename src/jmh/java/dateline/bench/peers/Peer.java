package dateline.bench.peers;

import dateline.evaluate.reading.GoldPage;
import dateline.evaluate.reading.PageReading;

/** A program that finds the article of a page. */
interface Peer {
    /** With its version, as tables name it. */
    String name();

    PageReading read(GoldPage page, byte[] bytes);
}
