package dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extract.statements.Facts;
import dateline.model.ArticleFacts;
import dateline.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindFiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 14 people were injured.                        | At least 14                 | AT_LEAST 14       | person  | people injured
            Police arrested forty-three people.                     | forty-three                 | EXACTLY 43        | person  | people arrested
            Hundreds of people were killed.                         | Hundreds                    | AT_LEAST 100         | person  | people killed
            Five were killed.                                       | Five                        | EXACTLY 5         | person  | people killed
            The death toll rose to 31.                              | 31                          | EXACTLY 31        | person  | people killed
            The fire left 20 people dead.                           | 20                          | EXACTLY 20        | person  | people killed
            Some 1,800 dockworkers went on strike.                  | Some 1,800                  | ABOUT 1800        | person  | dockworkers
            More than 1.5 million immigrants live there.            | More than 1.5 million       | MORE_THAN 1500000 | person  | immigrants
            Between 300 and 400 houses burned.                      | Between 300 and 400         | BETWEEN 300 400   |         | houses destroyed
            The firm will cut fewer than 350 jobs.                  | fewer than 350              | LESS_THAN 350     |         | jobs
            Two bridges collapsed.                                  | Two                         | EXACTLY 2         |         | bridges destroyed
            The bridge cost $3.2 million.                           | $3.2 million                | EXACTLY 3200000   | USD     | bridge
            The bank lost nearly $600 million in bad loans.         | nearly $600 million         | ABOUT 600000000   | USD     | bad loans
            A deal worth 120 million euros was signed.              | 120 million euros           | EXACTLY 120000000 | EUR     | deal
            Turnout was 71 percent.                                 | 71 percent                  | EXACTLY 71        | percent | turnout
            Exports rose by 15 per cent.                            | 15 per cent                 | EXACTLY 15        | percent | exports
            Up to 5% of voters stayed at home.                      | Up to 5%                    | AT_MOST 5         | percent | voters
            He gave land to a quarter of a million families.        | a quarter of a million      | EXACTLY 250000    |         | families
            One in five children is poor.                           | One in five                 | EXACTLY 0.2       |         | children
            Two-thirds of the houses stood empty.                   | Two-thirds                  | EXACTLY 0.667     |         | houses
            The fund paid half a million dollars.                   | half a million dollars      | EXACTLY 500000    | USD     | sum of money
            One point six billion dollars went to Krestonia.        | One point six billion dollars | EXACTLY 1600000000 | USD   | sum of money
            They sold it for $3 a week ago.                         | $3                          | EXACTLY 3         | USD     | sum of money
            The port pays workers $15 an hour.                      | $15 an hour                 | EXACTLY 15        | USD     | sum of money per hour
            The road is 12 kms long.                                | 12 kms                      | EXACTLY 12        | kilometre | road
            Police detained at least six people.                    | at least six                | AT_LEAST 6        | person  | people detained
            The flood displaced a little more than 2,000 people.    | a little more than 2,000    | MORE_THAN 2000    | person  | people displaced
            Divers rescued 30 passengers.                           | 30                          | EXACTLY 30        | person  | people rescued
            Six of them were arrested.                              | Six                         | EXACTLY 6         | person  | people arrested
            One passenger was killed.                               | One                         | EXACTLY 1         | person  | people killed
            Kessel is a town of 22,000.                             | 22,000                      | EXACTLY 22000     | person  | inhabitants
            Tens of thousands of voters stayed at home.             | Tens of thousands           | AT_LEAST 10000       | person  | voters
            Inflation quickened to 9.4 percent in August.           | 9.4 percent                 | EXACTLY 9.4       | percent | inflation
            The bank raised its interest rate to 7.25 percent.      | 7.25 percent                | EXACTLY 7.25      | percent | interest rate
            The firm will raise pay by 6.5 percent.                 | 6.5 percent                 | EXACTLY 6.5       | percent | pay
            Winds of over 180 kilometers an hour hit the coast.     | over 180 kilometers an hour | MORE_THAN 180     | kilometre per hour | winds
            """)
    void aFigureKeepsItsComparatorAndWhatItCounts(
            String sentence, String words, String number, String unit, String quantity) {
        ArticleFacts facts = Facts.of(sentence);
        assertThat(facts.figures()).hasSize(1);
        Figure figure = facts.figures().getFirst();
        assertThat(figure.span().of(sentence)).isEqualTo(words);
        assertThat(number(figure)).isEqualTo(number);
        assertThat(figure.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(figure.quantity()).isEqualTo(quantity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met on May 14, 2031.",
                "The man, 45, stood there for two decades.",
                "A 45-year-old man crossed the bridge.",
                "Rovers won 3-1 on Sunday.",
                "He was charged under Section 427.",
                "The two leaders smiled.",
                "One of the ships left.",
                "She lives at 12 Mill Street.",
                "Call 555-0123 for tickets.",
                "Flight 815 was late.",
                "The council sat for 30 days.",
                "It was the 4th of its kind.",
                "The post-1967 border was closed.",
                "She came third."
            })
    void datesAgesScoresAndNamesAreNoFigures(String sentence) {
        assertThat(Facts.of(sentence).figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Exports rose by 15 percent.                                | INCREASE_BY 15
            Profit fell 8 percent.                                     | DECREASE_BY 8
            The death toll rose to 31.                                 | INCREASE_TO 31
            Unemployment fell from 6 percent to 4 percent.             | DECREASE_FROM 6, DECREASE_TO 4
            The company's shares fell $1.10 to $13.60.                 | DECREASE_BY 1.1, DECREASE_TO 13.6
            The firm will cut 350 jobs.                                | DECREASE_BY 350
            The union wants a 12 percent increase.                     | INCREASE_BY 12
            Unemployment fell from 6 to 4 percent.                     | DECREASE_FROM 6, DECREASE_TO 4
            Revenue was $31 million, up from $10 million.              | - 31, INCREASE_FROM 10
            The club raised $5 million.                                | - 5000000
            Turnout was 71 percent.                                    | - 71
            """)
    void aNumberOfARiseOrFallSaysWhichItIs(String sentence, String changes) {
        assertThat(Facts.of(sentence).figures().stream()
                        .map(figure -> figure.change().map(Figure.Change::name).orElse("-") + " "
                                + figure.value().orElseThrow().toPlainString())
                        .collect(Collectors.joining(", "))
                        .replaceAll("(31|10)000000", "$1"))
                .isEqualTo(changes);
    }

    @Test
    void aFigureInAStatementIsItsSpeakers() {
        ArticleFacts facts = Facts.of("Mayor Ilka Brandt said that more than 40 people were injured in Port Alder.");
        Figure figure = facts.figures().getFirst();
        assertThat(figure.accordingTo().map(id -> Facts.name(facts, id))).contains("Ilka Brandt");
    }

    @Test
    void twoOutletsWordsForOneQuantityAgree() {
        assertThat(Stream.of(
                                "Fourteen passengers were hurt.",
                                "The crash injured 19 people.",
                                "At least 20 were wounded.")
                        .map(sentence -> Facts.of(sentence).figures().getFirst().quantity()))
                .containsOnly("people injured");
    }

    private static String number(Figure figure) {
        List<Optional<BigDecimal>> numbers = List.of(figure.value(), figure.min(), figure.max());
        return figure.comparator() + " "
                + numbers.stream()
                        .flatMap(Optional::stream)
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(" "));
    }
}
