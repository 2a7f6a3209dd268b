package dateline.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an article says of itself, its pages have the same elements and attributes as those of a harmless twin. */
class HostileArticleTest {
    private static final Set<String> SLOTS = new LinkedHashSet<>();
    private static final List<String> TWINS = new ArrayList<>();

    static List<String> payloads() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "\" autofocus onfocus=\"alert(1)",
                "</title><script>alert(1)</script>",
                "</pre><svg onload=alert(1)>",
                "--><script>alert(1)</script>",
                "<!-- ",
                "]]><script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#x3c;script&#x3e;",
                "<a href=javascript:alert(1)>x</a>",
                "${7*7} #{7*7} @template.layout()",
                "<base href=//evil.example>",
                "<meta http-equiv=refresh content=0;url=//evil.example>",
                "\u202Egnp.exe\u202C<b>",
                "\u0000<script\u0000>alert(1)",
                "</script><script>alert(1)</script>",
                "<style>*{display:none}</style>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "</textarea></select></option><plaintext>",
                "\uD800<b>\uDC00",
                "`-alert(1)-`");
    }

    @BeforeAll
    static void readTwins() throws Exception {
        try (Archive archive = Archive.filled(slot -> {
            SLOTS.add(slot);
            return fill("harmless").apply(slot);
        })) {
            for (String path : Archive.PAGES) TWINS.add(structure(archive.page(path)));
        }
    }

    @AfterAll
    static void countsThem() {
        assertThat(SLOTS.size() * payloads().size()).isGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingNewIsOnThePages(String payload) throws Exception {
        try (Archive archive = Archive.filled(fill(payload))) {
            for (int i = 0; i < Archive.PAGES.size(); i++) {
                Document page = archive.page(Archive.PAGES.get(i));
                assertThat(structure(page)).as(Archive.PAGES.get(i)).isEqualTo(TWINS.get(i));
                assertThat(page.select(
                                "script:not([type=application/ld+json]), style, iframe, object, base, form form"))
                        .isEmpty();
                for (Element link : page.select("[href], [src], [action]")) isSafe(link);
                assertThat(page.wholeText()).doesNotContain("\u202E").doesNotContain("\u0000");
            }
        }
    }

    @Test
    void anAddressIsALinkOnlyIfItIsOne() throws Exception {
        for (String iri : List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "https://evil.example/\u202Egnp.exe",
                "https://user:secret@evil.example/",
                "https://evil.example/\" onmouseover=\"x",
                "file:///etc/passwd")) {
            try (Archive archive = Archive.filled(
                    slot -> slot.equals("url") ? iri : fill("plain").apply(slot))) {
                assertThat(archive.page("/doc/article/talks").select("aside dd a[rel]"))
                        .as(iri)
                        .isEmpty();
            }
        }
        try (Archive archive = Archive.filled(slot -> slot.equals("url")
                ? "https://\u0430lmond.example/x"
                : fill("plain").apply(slot))) {
            Elements link = archive.page("/doc/article/talks").select("aside dd a[rel]");
            assertThat(link).as("a host of mixed letters is still a host").hasSize(1);
            assertThat(link.text()).startsWith("https://xn--").endsWith(".example/x");
            assertThat(link.attr("rel")).isEqualTo("nofollow noopener noreferrer");
        }
    }

    /** Each slot has words of its own, so that lists keep their order whatever the rest is. */
    private static UnaryOperator<String> fill(String words) {
        return slot -> switch (slot) {
            case "url", "same" -> "javascript:" + slot + words;
            case "zone" -> "body" + words;
            default -> slot + " " + words;
        };
    }

    private static String structure(Document page) {
        StringBuilder structure = new StringBuilder();
        for (Element element : page.getAllElements()) {
            structure.append("  ".repeat(element.parents().size())).append(element.nodeName());
            for (Attribute attribute : element.attributes())
                structure.append(' ').append(attribute.getKey());
            structure.append('\n');
        }
        return structure.toString();
    }

    private static void isSafe(Element link) {
        for (Attribute attribute : link.attributes()) {
            assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
            if (!Set.of("href", "src", "action").contains(attribute.getKey())) continue;
            String target = attribute.getValue().toLowerCase(Locale.ROOT);
            assertThat(target).matches("(/|\\?|#|https?://)[^\\p{Cntrl}]*|");
        }
    }
}
