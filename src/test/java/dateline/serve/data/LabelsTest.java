package dateline.serve.data;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocab.Schema;
import java.util.List;
import java.util.Locale.LanguageRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    private static final Node PORT = NodeFactory.createURI("http://news.example/id/place/port-almond");

    private final Labels labels = new Labels();
    private final Graph data = GraphFactory.createDefaultGraph();

    @ParameterizedTest
    @CsvSource({
        "'fr', en, Port Amande",
        "'fr-CA', en, Port Amande",
        "'de;q=0.5, fr;q=0.9', en, Port Amande",
        "'fr;q=0, de', en, Mandelhafen",
        "'de-AT', en, Mandelhafen",
        "'it', de-CH, Mandelhafen",
        "'it', it, Almond",
        "'*', de, Mandelhafen"
    })
    void aNameIsInTheReadersLanguageOrTheArticlesOrInNone(String reader, String article, String name) {
        name("Port Amande", "fr");
        name("Mandelhafen", "de");
        name("Almond", "");
        assertThat(labels.thing(data, PORT, LanguageRange.parse(reader), article))
                .isEqualTo(name);
    }

    @Test
    void orInAny() {
        name("Порт", "ru");
        assertThat(labels.thing(data, PORT, LanguageRange.parse("fr"), "en")).isEqualTo("Порт");
    }

    @Test
    void withoutANameItIsTheLastOfItsAddress() {
        assertThat(labels.thing(data, PORT)).isEqualTo("port-almond");
        assertThat(labels.thing(data, NodeFactory.createURI("https://outlet.example/")))
                .isEqualTo("https://outlet.example/");
        assertThat(labels.thing(data, NodeFactory.createBlankNode(), List.of(), ""))
                .isEmpty();
    }

    private void name(String name, String language) {
        Node literal = language.isEmpty()
                ? NodeFactory.createLiteralString(name)
                : NodeFactory.createLiteralLang(name, language);
        data.add(PORT, Schema.name, literal);
    }
}
