package dateline.extract.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.ArticleFacts;
import dateline.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindStatementsTest {
    /** Makes both known by their surnames; says nothing. */
    private static final String PEOPLE = "Mayor Ilka Brandt met Oren Vask at the Harbour Ministry. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "It will fail," Brandt said.                                       | Ilka Brandt | said   | It will fail,
            "Why should it fail?" asked Brandt.                                | Ilka Brandt | asked  | Why should it fail?
            Brandt added: "We will win."                                       | Ilka Brandt | added  | We will win.
            "The plan is dead," Brandt said. "It will not come back."          | Ilka Brandt | said   | The plan is dead, It will not come back.
            "The plan," said Brandt, "will not come back."                     | Ilka Brandt | said   | The plan, will not come back.
            “It was late. It was dark,” Ilka Brandt, the mayor, told the crew. | Ilka Brandt | told   | It was late. It was dark,
            ‘We must go now,’ Brandt said.                                     | Ilka Brandt | said   | We must go now,
            'We must go now,' Brandt said.                                     | Ilka Brandt | said   | We must go now,
            """)
    void quotedSentencesAreDirectSpeech(String words, String speaker, String cue, String text) {
        assertThat(tell(PEOPLE + words)).containsExactly("%s | %s | DIRECT | %s".formatted(speaker, cue, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Brandt said that the plan would fail.                          | Ilka Brandt | said         | the plan would fail
            Brandt has said the plan would fail.                           | Ilka Brandt | has said     | the plan would fail
            Brandt said on Monday the plan would fail.                     | Ilka Brandt | said         | the plan would fail
            The plan would fail, Brandt said on Monday.                    | Ilka Brandt | said         | The plan would fail
            Brandt said that the port was closed but that trains would run. | Ilka Brandt | said         | the port was closed but that trains would run
            Brandt was quoted as saying that the plan was dead.            | Ilka Brandt | saying       | the plan was dead
            Brandt asked whether the plan was legal.                       | Ilka Brandt | asked        | whether the plan was legal
            According to Brandt, the plan would fail.                      | Ilka Brandt | According to | the plan would fail
            The plan would fail, according to Brandt.                      | Ilka Brandt | according to | The plan would fail
            Brandt denied that, saying the offer of the port remained.      | Ilka Brandt | saying       | the offer of the port remained
            Brandt denied that the port was closed, as the newspaper Harbour Post reported on Monday. | Ilka Brandt | denied | the port was closed
            Inspectors were at sea 18 miles off Tarvia, a land of lakes, Brandt said. | Ilka Brandt | said | Inspectors were at sea 18 miles off Tarvia, a land of lakes
            The port made a profit; the true figure, according to Brandt, was a loss. | Ilka Brandt | according to | the true figure was a loss
            Brandt admitted that she was asleep, a maritime court in Oslo heard on Tuesday. | Ilka Brandt | admitted | she was asleep
            Brandt said the boat had strayed into the bay, a claim Oslo rejects. | Ilka Brandt | said | the boat had strayed into the bay
            Brandt said the ferry was old -- a fact that nobody disputes.  | Ilka Brandt | said         | the ferry was old
            """)
    void reportedClausesAreIndirectSpeech(String words, String speaker, String cue, String text) {
        assertThat(tell(PEOPLE + words)).containsExactly("%s | %s | INDIRECT | %s".formatted(speaker, cue, text));
    }

    @Test
    void whatAnotherSaysIsNotInTheFirstOnesMouth() {
        assertThat(tell(PEOPLE + "The port was closed, Brandt said, but Vask said ships were leaving."))
                .containsExactly(
                        "Ilka Brandt | said | INDIRECT | The port was closed",
                        "Oren Vask | said | INDIRECT | ships were leaving");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Brandt pledged to reopen the harbour.              | pledged   | to reopen the harbour
            Brandt announced the closure of the harbour.       | announced | the closure of the harbour
            Brandt warned of a flood in the valley.            | warned    | a flood in the valley
            Brandt called for a vote on the plan.              | called    | a vote on the plan
            Brandt expressed regret over the delay.            | expressed | regret over the delay
            Brandt described the plan as a disaster.           | described | the plan as a disaster
            Brandt confirmed the sale in a short statement on Monday. | confirmed | the sale
            Brandt urged both sides to halt the attacks on Tuesday after rockets hit a market. | urged | to halt the attacks
            As a lawyer, Brandt described the plan as a trap.  | described | the plan as a trap
            """)
    void speechActsAreStatements(String words, String cue, String text) {
        assertThat(tell(PEOPLE + words)).containsExactly("Ilka Brandt | %s | INDIRECT | %s".formatted(cue, text));
    }

    @Test
    void aClauseWithAQuotedPartIsMixed() {
        ArticleFacts facts = Facts.of(PEOPLE + "Brandt said the plan was \"a gift to the town\" and its harbour.");
        Statement statement = facts.statements().getFirst();
        assertThat(statement.kind()).isEqualTo(Statement.QuoteKind.MIXED);
        assertThat(statement.text()).isEqualTo("the plan was \"a gift to the town\" and its harbour");
        assertThat(statement.quoted())
                .extracting(span -> span.of(facts.article().text()))
                .containsExactly("a gift to the town");
    }

    @Test
    void theAddresseeIsWhoIsTold() {
        ArticleFacts facts =
                Facts.of(PEOPLE + "Brandt told Vask that the plan would fail. Vask told reporters that it would not.");
        assertThat(facts.statements()).hasSize(2);
        assertThat(facts.statements().get(0).addressee().map(id -> Facts.name(facts, id)))
                .contains("Oren Vask");
        assertThat(facts.statements().get(1).addressee()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vask told reporters that it would not.           | reporters",
                "Vask told a packed hall of voters: \"We go on.\"   | a packed hall of voters",
                "\"We go on,\" Vask said to the villagers.          | the villagers",
                "\"We go on,\" Vask told a rally in Kessel.         | a rally in Kessel",
                "In a letter to shareholders, Vask said that the plan had failed.  | shareholders",
                "Vask said in an interview with a local paper that he would stay.  | a local paper",
                "Speaking to reporters in Kessel, Vask said that he would stay.    | reporters",
                "Vask urged lawmakers to reject the plan.         | lawmakers",
                "Vask called on the judges to resign.             | the judges",
                "Vask met Brandt and told her that he would stay. | her",
                "Vask appealed to residents to stay at home.      | residents",
                "Vask ordered the guards to leave.                | the guards",
                "Vask, addressing a rally in Kessel, said that he would stay.      | a rally in Kessel",
            })
    void whoIsToldIsKeptAsWorded(String sentence, String hearer) {
        ArticleFacts facts = Facts.of(PEOPLE + sentence);
        assertThat(facts.statements())
                .extracting(statement -> statement
                        .addresseeSpan()
                        .map(span -> span.of(facts.article().text()))
                        .orElse("nobody"))
                .containsExactly(hearer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vask told a story about the harbour: \"It was a ship.\"",
                "Vask called the villagers \"a mob\".",
                "Vask promised new staff within a year.",
                "Vask said to date the plan had failed.",
                "Vask said on Friday that the plan had failed.",
            })
    void whatIsNotSpokenToIsNoAddressee(String sentence) {
        assertThat(Facts.of(PEOPLE + sentence).statements())
                .allSatisfy(statement -> assertThat(statement.addresseeSpan()).isEmpty());
    }

    @Test
    void whatOneIsAccusedOfIsTheContent() {
        assertThat(tell(PEOPLE + "Brandt accused Vask of killing the plan."))
                .containsExactly("Ilka Brandt | accused | INDIRECT | killing the plan");
    }

    @Test
    void aSecondClauseIsNoPartOfWhatIsDenied() {
        assertThat(tell(PEOPLE + "Brandt denied the claim and Vask left the room."))
                .containsExactly("Ilka Brandt | denied | INDIRECT | the claim");
    }

    @Test
    void aDocumentSpeaksForItsAuthor() {
        for (String words : List.of(
                "A Harbour Ministry statement said the plan was dead.",
                "A statement from the Harbour Ministry said the plan was dead.",
                "A spokesman for the Harbour Ministry said the plan was dead."))
            assertThat(tell(PEOPLE + words)).containsExactly("Harbour Ministry | said | INDIRECT | the plan was dead");
    }

    @Test
    void wordsWithinWordsAreNested() {
        ArticleFacts facts = Facts.of(PEOPLE + "Brandt said that Vask had promised to resign.");
        assertThat(facts.statements()).hasSize(2);
        Statement outer = facts.statements().get(0);
        Statement inner = facts.statements().get(1);
        assertThat(outer.text()).isEqualTo("Vask had promised to resign");
        assertThat(inner.text()).isEqualTo("to resign");
        assertThat(inner.within()).contains(outer.id());
    }

    @Test
    void twoCuesForOneUtteranceAreOneStatement() {
        assertThat(tell(PEOPLE + "The Harbour Ministry said the plan was dead, a Harbour Ministry statement said."))
                .containsExactly("Harbour Ministry | said | INDIRECT | the plan was dead");
    }

    @Test
    void theTimeOfSayingIsTheCuesAlone() {
        Statement statement = Facts.of(PEOPLE + "Brandt said on May 3 that the port had closed on April 30.")
                .statements()
                .getFirst();
        assertThat(statement.time())
                .hasValueSatisfying(time -> assertThat(time.text()).isEqualTo("May 3"));
        assertThat(statement.text()).isEqualTo("the port had closed on April 30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brandt did not say that the port was closed.",
                "Brandt refused to say whether the port was closed.",
                "Brandt will say that the port is closed.",
                "The so-called \"floating bridge\" was closed.",
                "Brandt read \"The Old Harbour\" to the children.",
                "Did Brandt say that the port was closed?",
                "Brandt was told that the port was closed."
            })
    void whatNobodySaidIsNoStatement(String words) {
        assertThat(tell(PEOPLE + words)).noneMatch(line -> line.contains("| said |") || line.contains("DIRECT"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Residents said the port was closed.                      | [Residents]                  | said | the port was closed
            Three officials of the port told Brandt it was closed.   | [Three officials of the port] | told | it was closed
            The port was closed, said two workers.                   | [two workers]                | said | The port was closed
            "It was closed," a clerk of the court told Brandt.        | [a clerk of the court]                    | told | It was closed,
            """)
    void whoIsOnlyDescribedSpeaksAsWorded(String words, String speaker, String cue, String text) {
        ArticleFacts facts = Facts.of(PEOPLE + words);
        assertThat(facts.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.speaker()).isEmpty();
            assertThat(statement.isSaidByNamed()).isFalse();
        });
        assertThat(tell(PEOPLE + words).getFirst())
                .startsWith(speaker + " | " + cue)
                .endsWith("| " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Brandt believes that the plan will fail.  | believes | the plan will fail
            Brandt hopes to reopen the harbour.       | hopes    | to reopen the harbour
            Brandt supports the plan.                 | supports | the plan
            """)
    void whatIsThoughtOrWantedIsAStance(String words, String cue, String text) {
        ArticleFacts facts = Facts.of(PEOPLE + words);
        assertThat(facts.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.stance()).isTrue();
            assertThat(statement.isSaidByNamed()).isFalse();
        });
        assertThat(tell(PEOPLE + words)).containsExactly("Ilka Brandt | %s | INDIRECT | %s".formatted(cue, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Brandt released the following note: "We will not sell the port."           | Ilka Brandt  | released
            The survey shows that three in four people want the port to stay.          | [The survey] | shows
            "What would it cost? Who would pay?" Brandt asked at the end of a long day. | Ilka Brandt  | asked
            """)
    void speechIsFoundByWhatAnnouncesIt(String words, String speaker, String cue) {
        assertThat(tell(PEOPLE + words)).anyMatch(line -> line.startsWith(speaker + " | " + cue + " | "));
    }

    @Test
    void titlesInQuotationMarksAreNoWords() {
        assertThat(tell(PEOPLE + "Brandt wrote of the flood in her memoir, \"A Town Under Water.\""))
                .noneMatch(line -> line.contains("DIRECT"));
    }

    @Test
    void speakerAndCueAreFoundWhereTheyStand() {
        ArticleFacts facts = Facts.of(PEOPLE + "\"It will fail,\" she has said, \"and soon.\"");
        String text = facts.article().text();
        Statement statement = facts.statements().getFirst();
        assertThat(statement.speakerSpan().map(span -> span.of(text))).contains("she");
        assertThat(statement.cueSpan().map(span -> span.of(text))).contains("has said");
        assertThat(statement.passages())
                .extracting(span -> span.of(text))
                .containsExactly("It will fail,", "and soon.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"It is over,\" Brandt said in the port. \"Nobody will pay.\"",
                "\"It is over,\" Brandt said in the port.\n\n\"Nobody will pay.\""
            })
    void aQuotationAfterASpeakersOwnGoesOnWithIt(String words) {
        assertThat(tell(PEOPLE + words)).containsExactly("Ilka Brandt | said | DIRECT | It is over, Nobody will pay.");
    }

    @Test
    void anUnpairedMarkSpoilsOnlyItsParagraph() {
        assertThat(tell(PEOPLE + "Brandt called the plan \"a gift.\n\n\"It will fail,\" Vask said."))
                .contains("Oren Vask | said | DIRECT | It will fail,");
    }

    @Test
    void aCueMayStandInTheParagraphBefore() {
        assertThat(tell(PEOPLE + "Brandt said:\n\n\"We will win. Nobody else will.\""))
                .containsExactly("Ilka Brandt | said | DIRECT | We will win. Nobody else will.");
    }

    private static List<String> tell(String body) {
        ArticleFacts facts = Facts.of(body);
        return facts.statements().stream()
                .map(statement -> "%s | %s | %s | %s"
                        .formatted(
                                Facts.speaker(facts, statement), statement.cue(), statement.kind(), statement.text()))
                .toList();
    }

    @Test
    void howLongSomebodyHasBeenInPowerIsNotWhenTheySpoke() {
        List<Statement> statements = Facts.of(PEOPLE + "Brandt, in power since 2025, said the plan would fail.")
                .statements();
        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().time()).isEmpty();
    }

    @Test
    void whatTheySayOnMondayIsSaidOnMonday() {
        List<Statement> statements =
                Facts.of(PEOPLE + "Brandt said on Monday the plan would fail.").statements();
        assertThat(statements.getFirst().time()).isPresent();
    }

    @Test
    void aLossThatACompanyReportsSpeaksOfNothing() {
        assertThat(tell(PEOPLE
                        + "The company, which employs about 4,200 people, reported a loss of 31 million crowns."))
                .isEmpty();
    }

    @Test
    void whatACountryRecallsAndClosesIsNotSaid() {
        assertThat(tell("Norway recalled its ambassador from Oslo on Monday and imposed a ban on timber."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A doctor at the only hospital, who asked not to be named, said children were among the dead. | [A doctor at the only hospital]
            Inflation reached 9 percent, driven by food and energy prices, the statistics office said last week. | [the statistics office]
            The landowner and publisher Oren Vask described the reform as "theft". | Oren Vask
            "He was like a father to some of us," said Vask, who has scored 17 goals this season. | Oren Vask
            """)
    void whoSpeaksIsFoundBesideClausesAndTitles(String words, String speaker) {
        assertThat(tell(PEOPLE + words)).singleElement().asString().startsWith(speaker + " | ");
    }
}
