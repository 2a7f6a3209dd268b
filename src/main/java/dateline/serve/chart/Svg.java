package dateline.serve.chart;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one SVG, all of it escaped. Only presentation attributes and classes: a page's security policy allows no style
 * in elements. Coordinates have one digit after the point, more than a screen shows.
 */
final class Svg {
    static final int WIDTH = 400; // units: on a phone one is about a pixel, so that text stays legible
    static final double TEXT = 12; // the size of letters

    private static final double LETTER = 0.56; // the mean width of a letter, in its size
    private static final double WIDE = 1.0; // of a Chinese, Japanese or Korean one
    private static final int FIRST_WIDE = 0x2E80;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /**
     * Begins.
     *
     * @param id unique on its page
     * @param title what the chart is called
     * @param description what it shows, in a sentence
     * @param linked whether it holds links: then it is a group, since nobody could reach them inside an image
     */
    Svg(String id, String title, String description, double height, boolean linked) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no XML can be written", e);
        }
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "drawing",
                "viewBox",
                "0 0 " + WIDTH + " " + number(height),
                "role",
                linked ? "group" : "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "font-size",
                number(TEXT),
                "fill",
                "currentColor");
        open("title", "id", id + "-title").words(title).close();
        open("desc", "id", id + "-desc").words(description).close();
    }

    /** Opens an element; attributes are names and values in turn. */
    Svg open(String element, String... attributes) {
        return write(() -> {
            out.writeStartElement(element);
            attributes(attributes);
        });
    }

    /** An element without content. */
    Svg mark(String element, String... attributes) {
        return write(() -> {
            out.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) out.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }

    Svg words(String words) {
        return write(() -> out.writeCharacters(legal(words)));
    }

    Svg close() {
        return write(out::writeEndElement);
    }

    /** A line of text; {@code anchor} is "start", "middle" or "end". */
    Svg line(double x, double y, String anchor, String words, String... attributes) {
        open("text", "x", number(x), "y", number(y), "text-anchor", anchor);
        write(() -> attributes(attributes));
        return words(words).close();
    }

    /** What a mouse shows over the element that is open. */
    Svg tip(String words) {
        return open("title").words(words).close();
    }

    /** Begins a link, or a plain group if the address is not one of the Web or of this site. */
    Svg link(String href) {
        return isSafe(href) ? open("a", "href", href) : open("g");
    }

    private static boolean isSafe(String href) {
        return href.startsWith("https://") || href.startsWith("http://") || href.startsWith("/");
    }

    /** Ends, and gives the whole. */
    String end() {
        close();
        write(out::flush);
        return text.toString();
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    private Svg write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("an SVG cannot be written", e); // into memory: only by a mistake of ours
        }
    }

    /** Without what XML 1.0 does not allow: controls and halves of surrogate pairs. */
    private static String legal(String words) {
        StringBuilder legal = new StringBuilder(words.length());
        words.codePoints().filter(Svg::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int letter) {
        return letter == '\t'
                || letter == '\n'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** About how wide words are. */
    static double width(String words) {
        return TEXT
                * words.codePoints()
                        .mapToDouble(letter -> letter < FIRST_WIDE ? LETTER : WIDE)
                        .sum();
    }

    /** As many of the words as there is room for, with an ellipsis if that is not all. */
    static String fit(String words, double room) {
        if (width(words) <= room) return words;
        StringBuilder fitting = new StringBuilder();
        double used = width("…");
        for (int letter : words.codePoints().toArray()) {
            used += width(Character.toString(letter));
            if (used > room) break;
            fitting.appendCodePoint(letter);
        }
        return fitting.toString().stripTrailing() + "…";
    }
}
