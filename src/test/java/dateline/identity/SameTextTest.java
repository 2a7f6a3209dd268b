package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.identity.Finding.Copy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Copies of one text are known, and two reporters' own texts are not taken for copies. */
class SameTextTest {
    private static final List<String> WIRE = List.of(
            "A goods train left the rails near Tamsel on Sunday evening and blocked both lines over the Iven for most of the night, the railway said.",
            "Nobody was hurt, but four wagons of grain lay across the bridge and a fifth hung over the water until a crane arrived from Krestin at dawn.",
            "\"We were lucky that no passenger train was due,\" said Ulla Brandt, who leads the region's rescue service, \"or we would speak of something else today.\"",
            "The line is used by forty trains a day. Passengers were taken to Veshrinsk by bus, and freight was sent round by the coast.",
            "Engineers believe that a rail broke in the frost. A report is due within six weeks, and the transport ministry promised to publish it.");

    @Test
    void smallEditsAndAnotherHeadlineAreACopy() {
        assertThat(copies(
                        text(WIRE),
                        text(WIRE)
                                .replace("left the rails", "derailed")
                                .replace("said Ulla Brandt", "Ulla Brandt said")
                                .replace("the railway said", "according to the railway")))
                .isEqualTo(1);
    }

    @Test
    void aTextWithItsLastParagraphsCutIsACopy() {
        assertThat(copies(text(WIRE), text(WIRE.subList(0, 3)))).isEqualTo(1);
    }

    @Test
    void aTextWithAParagraphOfTheOutletsOwnIsACopy() {
        assertThat(copies(
                        text(WIRE),
                        "Commuters of this town should leave an hour early this Monday morning, and ask at the station. "
                                + text(WIRE)))
                .isEqualTo(1);
    }

    @Test
    void ofCopiesOfOneDayTheCreditedOutletHasTheOriginal() {
        assertThat(Archive.of(
                                Paper.of("a", "2031-02-03").text(text(WIRE)).crediting("Alder Wire"),
                                Paper.of("b", "2031-02-03").text(text(WIRE)).in("Alder Wire"))
                        .found(Copy.class))
                .containsExactly(new Copy("http://news.example/id/article/a", "http://news.example/id/article/b"));
    }

    @Test
    void whatIsSaidOfACopyIsSaidAnewWhenItGoesOrGetsAnotherOriginal() {
        MemoryRegister register = new MemoryRegister();
        Resolver resolver = new Resolver(new Families());
        Paper first = Paper.of("a", "2031-02-03").text(text(WIRE));
        Paper wire = Paper.of("b", "2031-02-03").text(text(WIRE)).in("Alder Wire");
        for (Paper paper : List.of(first, wire))
            resolver.resolve(register, Map.of(paper.article(), Optional.of(paper.profile())));
        Paper crediting = Paper.of("c", "2031-02-03").text(text(WIRE)).crediting("Alder Wire");
        Resolution credited = resolver.resolve(register, Map.of(crediting.article(), Optional.of(crediting.profile())));
        assertThat(credited.findings()).contains(new Copy(first.article(), wire.article()));
        assertThat(credited.things()).contains(first.article(), wire.article(), crediting.article());
        assertThat(resolver.resolve(register, Map.of(wire.article(), Optional.empty()))
                        .things())
                .contains(wire.article(), crediting.article());
    }

    @Test
    void anotherReportOfTheEventIsNone() {
        assertThat(
                        copies(
                                text(WIRE),
                                "Five wagons of a train with grain jumped the tracks on the Iven bridge by Tamsel on Sunday, and trains between Krestin and Veshrinsk stood still until the morning."
                                        + " A crane had to pull one of them back from over the river. There were no injuries."
                                        + " Ulla Brandt of the rescue service told this paper: \"We were lucky that no passenger train was due.\""
                                        + " Hundreds of travellers spent the evening in buses. The ministry of transport wants to know the cause by March; railwaymen speak of a broken rail."))
                .isZero();
    }

    @Test
    void noticesTooShortToTellAreNone() {
        String notice = "The town hall of Tamsel stays closed on Monday.";
        assertThat(copies(notice, notice)).isZero();
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n", paragraphs);
    }

    private static int copies(String... texts) {
        Paper[] papers = new Paper[texts.length];
        Arrays.setAll(papers, at -> Paper.of("p" + at, "2031-02-0" + (at + 1)).text(texts[at]));
        return Archive.of(papers).found(Copy.class).size();
    }
}
