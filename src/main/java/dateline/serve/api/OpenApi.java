package dateline.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.serve.data.Publication;
import dateline.serve.http.Offer;
import dateline.serve.http.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Var;

/** The API as an OpenAPI 3.1 document. */
final class OpenApi {
    private static final String VERSION = "1.0.0"; // of the API's shape, not of the data

    private final Publication publication;
    private final Catalogue catalogue;
    private final ObjectMapper json = new ObjectMapper();
    private final ObjectMapper yaml = new YAMLMapper();

    /** A form that the document comes in. */
    enum Form implements Offer {
        JSON("application/json", "json"),
        HTML("text/html", "html"),
        OPENAPI("application/vnd.oai.openapi+json", "openapi"),
        YAML("application/yaml", "yaml"),
        OPENAPI_YAML("application/vnd.oai.openapi", "oas");

        private final String mediaType;
        private final String suffix;

        Form(String mediaType, String suffix) {
            this.mediaType = mediaType;
            this.suffix = suffix;
        }

        @Override
        public String mediaType() {
            return mediaType;
        }

        @Override
        public String suffix() {
            return suffix;
        }

        String contentType() {
            return switch (this) {
                case OPENAPI, OPENAPI_YAML -> mediaType + ";version=3.1";
                default -> mediaType;
            };
        }
    }

    OpenApi(Publication publication, Catalogue catalogue) {
        this.publication = publication;
        this.catalogue = catalogue;
    }

    /** @param form not HTML */
    Reply in(Form form) {
        ObjectMapper mapper = form == Form.YAML || form == Form.OPENAPI_YAML ? yaml : json;
        try {
            return Reply.ok(
                    form.contentType(), mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(document()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the API cannot be described", e);
        }
    }

    private Map<String, Object> document() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("/api", Map.of("get", overview()));
        for (Question question : catalogue.questions())
            paths.put("/api/" + question.name(), Map.of("get", operation(question)));
        String base = publication.addresses().base();
        return members(
                "openapi", "3.1.0",
                "info", info(),
                "servers", List.of(Map.of("url", base.substring(0, base.length() - 1))),
                "paths", paths,
                "components", members("schemas", schemas(), "responses", Map.of("Wrong", wrong())),
                "externalDocs", members("description", "SPARQL, for questions of your own", "url", base + "sparql"));
    }

    private Map<String, Object> info() {
        Map<String, Object> info = members(
                "title",
                publication.about().title() + ": questions",
                "summary",
                "What news articles report, asked by parameters.",
                "description",
                """
                        Each path is a question in SPARQL whose parameters are bound to its variables. Answers come page by \
                        page: `limit` rows each, the next one at the address in `next` and in the `Link` header. Ask for a form \
                        by `Accept` or by `format`. In JSON each row is an object of plain values: IRIs and literals as \
                        strings, numbers and truth values as such, null where the answer has nothing.""",
                "version",
                VERSION);
        publication
                .about()
                .licence()
                .ifPresent(licence -> info.put("license", members("name", licence, "url", licence)));
        publication.about().publisher().ifPresent(publisher -> info.put("contact", members("name", publisher)));
        return info;
    }

    private static Map<String, Object> overview() {
        Map<String, Object> content = new LinkedHashMap<>();
        for (Form form : Form.values())
            content.put(
                    form.mediaType(),
                    Map.of("schema", Map.of("type", form == Form.JSON || form == Form.OPENAPI ? "object" : "string")));
        return members(
                "operationId", "questions",
                "summary", "This document, or a page of it for people.",
                "tags", List.of("about"),
                "parameters", List.of(format(List.of(Form.values()))),
                "responses",
                        members(
                                "200",
                                members("description", "What there is to ask.", "content", content),
                                "406",
                                ref()));
    }

    private static Map<String, Object> operation(Question question) {
        List<Object> parameters = new ArrayList<>();
        question.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        parameters.add(number("page", "Which page.", QuestionsApi.MOST_PAGES, 1));
        parameters.add(number(
                "limit",
                "Rows of a page; in HTML at most " + AnswerPage.MOST_ROWS + ".",
                QuestionsApi.MOST_ROWS,
                QuestionsApi.ROWS));
        parameters.add(format(dateline.serve.api.Form.of(question)));
        Map<String, Object> operation = members("operationId", question.name(), "summary", question.title());
        if (!question.description().isEmpty()) operation.put("description", question.description());
        operation.put("tags", List.of("questions"));
        operation.put("parameters", parameters);
        operation.put("responses", responses(question));
        return operation;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> schema = schema(parameter);
        if (parameter.several())
            schema = members(
                    "type", "array", "items", schema, "maxItems", Parameter.MOST, "default", defaults(parameter));
        else if (!parameter.defaults().isEmpty())
            schema.put("default", defaults(parameter).getFirst());
        Map<String, Object> described = members(
                "name",
                parameter.name(),
                "in",
                "query",
                "required",
                false,
                "description",
                parameter.description(),
                "schema",
                schema);
        if (parameter.several()) {
            described.put("style", "form");
            described.put("explode", true);
        }
        return described;
    }

    private static List<Object> defaults(Parameter parameter) {
        return parameter.defaultTexts().stream()
                .map(text -> parameter.kind() == Kind.NUMBER ? (Object) Long.valueOf(text) : text)
                .toList();
    }

    private static Map<String, Object> schema(Parameter parameter) {
        return switch (parameter.kind()) {
            case TEXT -> members("type", "string", "maxLength", Kind.LONGEST_TEXT);
            case DATE -> members("type", "string", "format", "date");
            case MONTH -> members("type", "string", "pattern", "^" + Kind.YEAR_MONTH.pattern() + "$");
            case NUMBER -> members("type", "integer", "minimum", 0, "maximum", Kind.GREATEST);
            case IRI -> members("type", "string", "format", "uri", "maxLength", Kind.LONGEST_IRI);
            case CHOICE -> members("type", "string", "enum", parameter.choices());
        };
    }

    private static Map<String, Object> number(String name, String description, int most, int otherwise) {
        return members(
                "name",
                name,
                "in",
                "query",
                "required",
                false,
                "description",
                description,
                "schema",
                members("type", "integer", "minimum", 1, "maximum", most, "default", otherwise));
    }

    private static Map<String, Object> format(List<? extends Offer> offers) {
        return members(
                "name", "format",
                "in", "query",
                "required", false,
                "description", "The form of the answer, instead of the header Accept.",
                "schema",
                        members(
                                "type",
                                "string",
                                "enum",
                                offers.stream().map(Offer::suffix).toList()));
    }

    private static Map<String, Object> responses(Question question) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (var form : dateline.serve.api.Form.of(question))
            content.put(
                    form.mediaType(),
                    Map.of(
                            "schema",
                            form == dateline.serve.api.Form.JSON ? answer(question) : Map.of("type", "string")));
        Map<String, Object> link = members(
                "description",
                "The pages first, prev and next (RFC 8288), and the other forms.",
                "schema",
                Map.of("type", "string"));
        return members(
                "200",
                members("description", "A page of the answer.", "headers", Map.of("Link", link), "content", content),
                "400",
                Map.of("$ref", "#/components/responses/Wrong"),
                "406",
                ref(),
                "503",
                ref());
    }

    private static Map<String, Object> answer(Question question) {
        Map<String, Object> columns = new LinkedHashMap<>();
        Map<String, Object> plain = Map.of("$ref", "#/components/schemas/Plain");
        List<String> names = question.query().isConstructType()
                ? question.query().getConstructTemplate().getBGP().getList().stream()
                        .flatMap(triple ->
                                List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream())
                        .map(term -> Var.alloc(term).getVarName())
                        .toList()
                : question.query().getResultVars();
        names.forEach(name -> columns.put(name, plain));
        return members(
                "allOf",
                List.of(
                        Map.of("$ref", "#/components/schemas/Answer"),
                        members(
                                "type",
                                "object",
                                "properties",
                                Map.of(
                                        "rows",
                                        members(
                                                "type",
                                                "array",
                                                "items",
                                                members("type", "object", "properties", columns))))));
    }

    private static Map<String, Object> schemas() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> address = members("type", "string", "format", "uri");
        Map<String, Object> plain = members(
                "description",
                "An IRI or a literal as text, a number, a truth value, or nothing.",
                "type",
                List.of("string", "number", "boolean", "null"));
        Map<String, Object> answer = members(
                "type", "object",
                "required",
                        List.of(
                                "question",
                                "title",
                                "parameters",
                                "page",
                                "limit",
                                "more",
                                "columns",
                                "rows",
                                "sparql"),
                "properties",
                        members(
                                "question", text,
                                "title", text,
                                "parameters",
                                        members(
                                                "type",
                                                "object",
                                                "description",
                                                "What was asked for, given or by default."),
                                "page", members("type", "integer", "minimum", 1),
                                "limit", members("type", "integer", "minimum", 1),
                                "more", members("type", "boolean", "description", "Whether there is a next page."),
                                "next", address,
                                "prev", address,
                                "columns", members("type", "array", "items", text),
                                "rows",
                                        members(
                                                "type",
                                                "array",
                                                "items",
                                                members(
                                                        "type",
                                                        "object",
                                                        "additionalProperties",
                                                        Map.of("$ref", "#/components/schemas/Plain"))),
                                "sparql", members("type", "string", "description", "The query that was asked.")));
        Map<String, Object> problem = members(
                "type",
                "object",
                "description",
                "RFC 9457.",
                "required",
                List.of("title", "status"),
                "properties",
                members(
                        "type", text,
                        "title", text,
                        "status", members("type", "integer"),
                        "detail", text,
                        "parameter", members("type", "string", "description", "The parameter that cannot be taken.")));
        return members("Plain", plain, "Answer", answer, "Problem", problem);
    }

    private static Map<String, Object> wrong() {
        return problem("A parameter that is not known, or not of its type.");
    }

    private static Map<String, Object> ref() {
        return problem("It cannot be had in this form, or not now.");
    }

    private static Map<String, Object> problem(String description) {
        return members(
                "description",
                description,
                "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
    }

    /** In the order in which they are given. */
    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return members;
    }
}
