package dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.evaluate.Gold.GoldEntity;
import dateline.evaluate.Gold.GoldEvent;
import dateline.evaluate.Gold.GoldFigure;
import dateline.evaluate.Gold.GoldOffice;
import dateline.evaluate.Gold.GoldStatement;
import dateline.evaluate.Gold.GoldTime;
import dateline.evaluate.Gold.Part;
import dateline.evaluate.Gold.Trigger;
import dateline.model.EntityType;
import dateline.model.EventKind;
import dateline.model.OfficeHolding.Tenure;
import dateline.model.Span;
import dateline.model.Statement.QuoteKind;
import dateline.model.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads gold files, as {@code data/gold/README.md} describes them. */
final class GoldReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldReader() {}

    /**
     * @throws BadGoldException if the file cannot be read or is none
     */
    static Gold read(Path file) {
        try {
            String source = Files.readString(file);
            JsonNode gold = JSON.readTree(source);
            String name = file.getFileName().toString().replaceFirst("\\.json$", "");
            String digest = gold.at("/meta/sha256").asText();
            if (digest.isEmpty()) throw new BadGoldException("%s: no digest of its article".formatted(file));
            return new Gold(
                    name,
                    source,
                    digest,
                    each(gold.path("entities"), GoldReader::entity),
                    each(gold.path("offices"), GoldReader::office),
                    each(gold.path("quotations"), GoldReader::statement),
                    events(gold.path("events")),
                    each(gold.path("quantities"), GoldReader::figure),
                    each(gold.path("must_not_extract"), GoldReader::span));
        } catch (IOException | IllegalArgumentException e) {
            throw new BadGoldException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private interface Reading<T> {
        T read(JsonNode node);
    }

    private static <T> List<T> each(JsonNode array, Reading<T> reading) {
        List<T> items = new ArrayList<>();
        for (JsonNode node : array) items.add(reading.read(node));
        return List.copyOf(items);
    }

    private static GoldEntity entity(JsonNode node) {
        Set<EntityType> types = new LinkedHashSet<>(GoldTypes.entityTypes(
                node.path("type").asText(), node.path("subtype").asText()));
        for (JsonNode type : node.path("accept_types")) types.addAll(GoldTypes.entityTypes(type.asText(), ""));
        Set<String> names = new LinkedHashSet<>(Set.of(node.path("canonical").asText()));
        for (JsonNode alias : node.path("aliases")) names.add(alias.asText());
        boolean named = false;
        List<Span> mentions = new ArrayList<>();
        for (JsonNode mention : node.path("mentions")) {
            mentions.add(span(mention));
            boolean isName = mention.path("kind").asText().matches("NAM|ADJ");
            if (isName) names.add(mention.path("text").asText());
            named |= isName && mention.path("section").asText().matches("|headline|standfirst|caption|body");
        }
        return new GoldEntity(
                node.path("id").asText(),
                node.path("canonical").asText(),
                types,
                names,
                mentions,
                each(node.path("members"), JsonNode::asText),
                isOptional(node) || !named || types.isEmpty());
    }

    private static GoldOffice office(JsonNode node) {
        return new GoldOffice(
                node.path("person").asText(),
                node.path("title").asText(),
                reference(node, "organisation"),
                Tenure.valueOf(node.path("status").asText().toUpperCase(Locale.ROOT)),
                isOptional(node));
    }

    private static GoldStatement statement(JsonNode node) {
        List<Span> content = new ArrayList<>(List.of(span(node.path("content"))));
        JsonNode continuation = node.path("continuation");
        for (JsonNode piece : continuation.isObject() ? List.of(continuation) : continuation) content.add(span(piece));
        return new GoldStatement(
                node.path("content").path("text").asText(),
                content,
                QuoteKind.valueOf(node.path("type").asText().toUpperCase(Locale.ROOT)),
                node.path("speaker").asText(),
                reference(node, "addressee"),
                isOptional(node));
    }

    /** Statements are among the events of the first annotation; here they are facts of their own. */
    private static List<GoldEvent> events(JsonNode nodes) {
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode node : nodes) if (!node.path("type").asText().equals("Statement")) events.add(event(node));
        return events;
    }

    private static GoldEvent event(JsonNode node) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        kinds.addAll(GoldTypes.kinds(node.path("type").asText()));
        if (kinds.isEmpty())
            throw new IllegalArgumentException(
                    "no kind of event is called " + node.path("type").asText());
        for (JsonNode type : node.path("alt_types")) kinds.addAll(GoldTypes.kinds(type.asText()));
        List<Part> participants = new ArrayList<>();
        for (JsonNode part : node.path("participants"))
            if (part.path("entity").isTextual() && !part.path("role").asText().matches("cause|instrument"))
                participants.add(new Part(
                        GoldTypes.role(part.path("role").asText()),
                        part.path("entity").asText()));
        // A habit is no event of ours, nor is a state.
        boolean noEvent = node.path("subtype").asText().matches("repeated|.*\\(state\\).*|state .*");
        return new GoldEvent(
                node.path("id").asText(),
                node.path("label").asText(),
                kinds,
                each(node.path("triggers"), GoldReader::trigger),
                participants,
                reference(node, "place"),
                time(node.path("time")),
                statuses(node),
                node.has("coref_confidence")
                        && !node.path("coref_confidence").asText().equals("high"),
                reference(node, "subevent_of"),
                isOptional(node) || noEvent);
    }

    private static Trigger trigger(JsonNode node) {
        String modality = node.path("mention_modality").asText().split(" ", 2)[0];
        boolean unrealised = node.has("mention_status")
                ? GoldTypes.status(node.path("mention_status").asText())
                        .filter(status -> !status.isRealised())
                        .isPresent()
                : !modality.isEmpty() && !modality.equals("asserted");
        return new Trigger(span(node), node.path("text").asText(), unrealised);
    }

    private static List<Status> statuses(JsonNode node) {
        boolean reported =
                !node.path("reported_by").isNull() && !node.path("reported_by").isMissingNode();
        List<Status> statuses =
                new ArrayList<>(GoldTypes.status(node.path("status").asText())
                        .map(List::of)
                        .orElseGet(() -> GoldTypes.statuses(
                                node.path("modality").asText(),
                                node.path("polarity").asText().equals("negative"),
                                reported)));
        for (JsonNode status : node.path("alt_status"))
            GoldTypes.status(status.asText()).ifPresent(statuses::add);
        return statuses;
    }

    private static GoldTime time(JsonNode node) {
        return node.isObject()
                ? new GoldTime(text(node.path("value")), text(node.path("value_no_doc_date")))
                : GoldTime.NONE;
    }

    private static GoldFigure figure(JsonNode node) {
        Optional<BigDecimal> value = number(node.path("value"));
        return new GoldFigure(
                span(node.path("span")),
                node.path("span").path("text").asText(),
                GoldTypes.comparator(
                        node.path("comparator").asText(), node.path("qualifier").asText()),
                number(node.path("min")).or(() -> value).or(() -> number(node.path("max"))),
                number(node.path("max")).or(() -> value).or(() -> number(node.path("min"))),
                node.has("comparator") ? node.path("unit").asText() : "?",
                node.has("comparator") ? reference(node, "source") : Optional.of("?"),
                isOptional(node)
                        || node.has("also_timex")
                        || node.path("qualifier").asText().equals("ordinal")
                        || (value.isEmpty() && !node.has("min") && !node.has("max")));
    }

    private static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static Optional<String> reference(JsonNode node, String name) {
        return Optional.of(text(node.path(name))).filter(id -> !id.isEmpty());
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.asText() : "";
    }

    private static boolean isOptional(JsonNode node) {
        return node.path("optional").asBoolean();
    }
}
