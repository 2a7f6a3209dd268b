package dateline.serve.page;

import dateline.serve.page.View.Value;
import dateline.vocab.News;
import dateline.vocab.Schema;
import dateline.vocab.Sem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Says a fact in a line of plain words: "Planned meeting of Mira Solano and Pavel Orr in Larnhaven, May 2031". */
final class Wording {
    private static final int NAMED = 4; // who takes part; more are "others"
    private static final int LONGEST_QUOTE = 140; // letters
    private static final Set<Node> JOINT =
            Set.of(News.Meeting, News.Agreement, News.Contest, News.War, News.Cooperation);
    private static final Map<Node, String> TOWARDS = Map.ofEntries(
            Map.entry(News.Visit, "to"),
            Map.entry(News.Attack, "on"),
            Map.entry(News.Arrest, "of"),
            Map.entry(News.Death, "of"),
            Map.entry(News.PositionChange, "of"),
            Map.entry(News.Election, "of"),
            Map.entry(News.Movement, "of"),
            Map.entry(News.Rejection, "of"),
            Map.entry(News.Control, "of"),
            Map.entry(News.Demand, "to"),
            Map.entry(News.Threat, "to"),
            Map.entry(News.Cooperation, "with"),
            Map.entry(News.Meeting, "with"),
            Map.entry(News.Agreement, "with"),
            Map.entry(News.Transaction, "with"),
            Map.entry(News.Contest, "with"));
    private static final Map<Node, String> COMPARATORS = Map.of(
            News.About, "about ",
            News.MoreThan, "more than ",
            News.AtLeast, "at least ",
            News.LessThan, "less than ",
            News.AtMost, "at most ");
    private static final Map<Node, String> CHANGES = Map.of(
            News.IncreaseBy, "an increase by ",
            News.IncreaseFrom, "an increase from ",
            News.IncreaseTo, "an increase to ",
            News.DecreaseBy, "a decrease by ",
            News.DecreaseFrom, "a decrease from ",
            News.DecreaseTo, "a decrease to ");

    private final Graph said;
    private final Graph facts;
    private final Values values;

    /**
     * @param said what is told of the fact: the default graph, or that of a sentence
     * @param facts the default graph, for names
     */
    Wording(Graph said, Graph facts, Values values) {
        this.said = said;
        this.facts = facts;
        this.values = values;
    }

    String text(Node fact) {
        String text = words(fact).stream().map(Value::text).collect(Collectors.joining());
        return text.isEmpty() ? values.name(fact) : text;
    }

    /** Its words, one after the other, with links to what they name. */
    List<Value> words(Node fact) {
        return switch (Sort.of(said, fact)) {
            case EVENT -> event(fact);
            case STATEMENT -> statement(fact);
            case OFFICE -> office(fact);
            case FIGURE -> figure(fact);
            case DISAGREEMENT -> disagreement(fact);
            case WITHDRAWN, ARTICLE, PERSON, ORGANIZATION, PLACE, GROUP, PUBLISHER, QUANTITY, OTHER ->
                List.of(Value.plain(values.name(fact)));
        };
    }

    /** "Planned meeting"; "Meeting". */
    String kind(Node fact) {
        List<Node> would = few(fact, News.wouldBe);
        Node kind = would.isEmpty() ? type(fact) : would.getFirst();
        String label = kind.equals(News.UnrealizedEvent) ? "event" : values.term(kind);
        String status = would.isEmpty()
                ? ""
                : few(fact, News.status).stream().map(this::status).collect(Collectors.joining(" and "));
        return capital(status.isEmpty() ? label : status + " " + label);
    }

    /** The nearest class that it has. */
    Node type(Node fact) {
        List<Node> types = few(fact, RDF.Nodes.type);
        return types.stream()
                .filter(type -> type.isURI()
                        && !type.equals(News.Event)
                        && type.getURI().startsWith(News.NS))
                .findFirst()
                .orElse(News.Event);
    }

    /** A status as it goes before a noun. */
    String status(Node status) {
        return status.equals(News.Attributed) ? "claimed" : values.term(status);
    }

    private List<Value> event(Node event) {
        Node kind = few(event, News.wouldBe).stream().findFirst().orElseGet(() -> type(event));
        List<Value> words = new ArrayList<>();
        words.add(Value.plain(kind(event)));
        List<Value> actors = parties(event, News.actor, News.actorText);
        List<Value> recipients = parties(event, News.recipient, News.recipientText);
        if (actors.isEmpty() && recipients.isEmpty()) {
            list(words, JOINT.contains(kind) ? " of " : " with ", parties(event, News.participant, News.participant));
        } else if (JOINT.contains(kind) && recipients.isEmpty()) {
            list(words, actors.size() == 1 ? " by " : " of ", actors);
        } else {
            String towards = " " + TOWARDS.getOrDefault(kind, "against") + " ";
            if (towards.equals(" of ")) list(words, towards, recipients);
            list(words, " by ", actors);
            if (!towards.equals(" of ")) list(words, towards, recipients);
        }
        if (words.size() == 1)
            few(event, News.trigger).stream()
                    .findFirst()
                    .ifPresent(trigger -> words.add(Value.plain(" (“" + values.literal(trigger) + "”)")));
        list(words, " in ", names(few(event, Sem.hasPlace)));
        list(words, ", ", names(few(event, News.date)));
        return words;
    }

    /** Who is named, else who is described. */
    private List<Value> parties(Node fact, Node property, Node text) {
        List<Value> parties = new ArrayList<>();
        Few.objects(said, fact, property, NAMED + 1).forEach(party -> parties.add(name(party)));
        if (!text.equals(property))
            few(fact, text).forEach(party -> parties.add(Value.plain("“" + values.literal(party) + "”")));
        if (parties.size() <= NAMED) return parties;
        List<Value> first = new ArrayList<>(parties.subList(0, NAMED));
        first.add(Value.plain("others"));
        return first;
    }

    private List<Value> names(List<Node> things) {
        return things.stream().map(this::name).toList();
    }

    /** By its name alone: a fact's own words could lead round in a circle. */
    private Value name(Node thing) {
        return new Value(values.name(thing), values.href(thing), !values.isHere(thing));
    }

    private List<Value> statement(Node statement) {
        List<Value> words = new ArrayList<>();
        List<Value> speakers = speakers(statement, News.speaker, News.speakerText);
        boolean isStance = type(statement).equals(News.Stance);
        Value speaker = speakers.isEmpty() ? Value.plain("Somebody") : speakers.getFirst();
        words.add(new Value(capital(speaker.text()), speaker.href(), speaker.outside()));
        String cue = few(statement, News.cue).stream()
                .findFirst()
                .map(values::literal)
                .orElse("");
        words.add(Value.plain(isStance || isVerb(cue) ? " " + cue : " said"));
        List<Value> addressees = speakers(statement, News.addressee, News.addresseeText);
        if (!addressees.isEmpty()) list(words, isTelling(cue) ? " " : " to ", addressees.subList(0, 1));
        if (!values.showsText()) return words;
        few(statement, Schema.text).stream().findFirst().ifPresent(text -> {
            boolean isDirect = few(statement, News.quoteKind).contains(News.Direct);
            String quote = Plain.cut(values.literal(text).replaceAll("[,;]$", ""), LONGEST_QUOTE);
            words.add(Value.plain(isDirect ? ": “" + quote + "”" : ": " + quote));
        });
        return words;
    }

    /** Whether the words between speaker and quote read well as they stand. */
    private static boolean isVerb(String cue) {
        return !cue.isEmpty() && !cue.endsWith("ing") && !cue.equals("according to") && cue.length() < 30;
    }

    private static boolean isTelling(String cue) {
        return cue.matches("told|urged|warned|asked|assured|informed|reminded|promised");
    }

    private List<Value> speakers(Node statement, Node property, Node text) {
        List<Value> named = parties(statement, property, property);
        if (!named.isEmpty()) return named;
        return few(statement, text).stream()
                .map(words -> Value.plain(values.literal(words)))
                .toList();
    }

    private List<Value> office(Node office) {
        List<Value> words = new ArrayList<>();
        list(words, "", names(few(office, News.holder)));
        String tenure = few(office, News.tenure).stream()
                .filter(value -> !value.equals(News.Current))
                .findFirst()
                .map(value -> values.term(value) + " ")
                .orElse("");
        String title = few(office, News.officeTitle).stream()
                .findFirst()
                .map(values::literal)
                .orElse("holder of an office");
        words.add(Value.plain((words.isEmpty() ? "" : ", ") + tenure + title));
        list(words, " of ", names(few(office, News.organization)));
        return words;
    }

    private List<Value> figure(Node figure) {
        List<Value> words = new ArrayList<>();
        String amount = amount(figure);
        String what = few(figure, News.quantifies).stream()
                .findFirst()
                .map(values::literal)
                .filter(text -> !text.equals("sum of money"))
                .orElse("");
        words.add(Value.plain(capital(what.isEmpty() ? amount : amount + " " + what)));
        list(words, ", ", names(few(figure, News.scope)));
        return words;
    }

    /** "more than 1,200,000". */
    String amount(Node figure) {
        Optional<String> value = number(figure, Schema.value);
        Optional<String> least = number(figure, Schema.minValue);
        Optional<String> most = number(figure, Schema.maxValue);
        String number = value.or(() -> least.isPresent() && most.isPresent()
                        ? Optional.of(least.get() + " to " + most.get())
                        : least.or(() -> most))
                .orElse("a number of");
        String before = few(figure, News.comparator).stream()
                .findFirst()
                .map(comparator -> COMPARATORS.getOrDefault(comparator, ""))
                .orElse("");
        String change = few(figure, News.change).stream()
                .findFirst()
                .map(kind -> CHANGES.getOrDefault(kind, ""))
                .orElse("");
        String unit = few(figure, Schema.unitText).stream()
                .findFirst()
                .map(values::literal)
                .filter(text -> !text.equals("person"))
                .map(text -> " " + text)
                .orElse("");
        return change + before + number + unit;
    }

    private Optional<String> number(Node figure, Node property) {
        return few(figure, property).stream().findFirst().map(values::literal);
    }

    private List<Value> disagreement(Node disagreement) {
        List<Value> words = new ArrayList<>();
        String aspect = few(disagreement, News.aspect).stream()
                .findFirst()
                .map(values::term)
                .orElse("");
        words.add(Value.plain("Reports disagree " + aspect + ": "));
        few(disagreement, News.about).stream()
                .filter(about -> Sort.of(facts, about) != Sort.DISAGREEMENT) // a loop in odd data
                .findFirst()
                .ifPresent(about ->
                        words.add(new Value(new Wording(facts, facts, values).text(about), values.href(about), false)));
        return words;
    }

    private List<Node> few(Node fact, Node property) {
        return Few.objects(said, fact, property, NAMED);
    }

    /** "A, B and C". */
    private static void list(List<Value> words, String before, List<Value> items) {
        for (int i = 0; i < items.size(); i++) {
            String between = i == 0 ? before : i == items.size() - 1 ? " and " : ", ";
            if (!between.isEmpty()) words.add(Value.plain(between));
            words.add(items.get(i));
        }
    }

    static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
