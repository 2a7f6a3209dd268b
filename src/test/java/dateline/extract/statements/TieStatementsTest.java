package dateline.extract.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.ArticleFacts;
import dateline.model.Statement;
import org.junit.jupiter.api.Test;

class TieStatementsTest {
    @Test
    void aStatementKnowsTheFiguresItReports() {
        ArticleFacts facts = Facts.of("Mayor Ilka Brandt said that 40 people were injured. The fire hurt 12 others.");
        Statement statement = facts.statements().getFirst();
        assertThat(facts.figures()).hasSize(2);
        assertThat(statement.reports()).contains(facts.figures().getFirst().id());
        assertThat(statement.reports()).doesNotContain(facts.figures().getLast().id());
    }

    @Test
    void aStatementKnowsTheEventsItReports() {
        ArticleFacts facts = Facts.of("Mayor Ilka Brandt said that Oren Vask met Lena Ott in Port Alder on Monday.");
        assertThat(facts.events()).isNotEmpty();
        assertThat(facts.statements().getFirst().reports())
                .contains(facts.events().getFirst().id());
    }
}
