package dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.statements.Facts;
import dateline.model.ArticleFacts;
import dateline.model.Event;
import dateline.model.EventKind;
import dateline.model.Figure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TieFiguresTest {
    @Test
    void aTollIsOfTheEventThatTookIt() {
        ArticleFacts facts =
                Facts.of("At least 14 people were hurt on Tuesday when a ferry ran aground off Port Alder.");
        assertThat(facts.events()).extracting(Event::kind).containsExactly(EventKind.ACCIDENT);
        assertThat(facts.figures())
                .extracting(Figure::event)
                .containsExactly(Optional.of(facts.events().getFirst().id()));
    }

    @Test
    void aTollToldAfterItsOnlyEventIsOfThatEvent() {
        ArticleFacts facts = Facts.of("A ferry ran aground off Port Alder on Tuesday. At least 14 people were hurt.");
        assertThat(facts.figures())
                .extracting(Figure::event)
                .containsExactly(Optional.of(facts.events().getFirst().id()));
    }

    @Test
    void aPartOfATollIsNone() {
        ArticleFacts facts =
                Facts.of("A ferry ran aground off Port Alder on Tuesday. Two of the injured were flown to a hospital.");
        assertThat(facts.figures()).extracting(Figure::event).containsOnly(Optional.empty());
    }

    @Test
    void aTollThatTwoEventsMayHaveTakenIsOfNeither() {
        ArticleFacts facts = Facts.of("A ferry ran aground off Port Alder on Tuesday. "
                + "A train derailed near Kessel on Monday. At least 14 people were hurt.");
        assertThat(facts.figures()).extracting(Figure::event).containsExactly(Optional.empty());
    }

    @Test
    void aFigureOfAnythingElseStaysUntied() {
        ArticleFacts facts = Facts.of("A ferry with 240 passengers ran aground off Port Alder on Tuesday.");
        assertThat(facts.events()).hasSize(1);
        assertThat(facts.figures()).extracting(Figure::event).containsExactly(Optional.empty());
    }
}
