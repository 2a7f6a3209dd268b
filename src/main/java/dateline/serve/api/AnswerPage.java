package dateline.serve.api;

import dateline.serve.api.AnswerView.Field;
import dateline.serve.api.AnswerView.Link;
import dateline.serve.data.Publication;
import dateline.serve.http.Reply;
import dateline.serve.page.Frame;
import dateline.serve.page.Frames;
import dateline.serve.page.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Pages of the API: what there is to ask, and a question with its fields and its answer. */
final class AnswerPage {
    static final int MOST_ROWS = 200; // or a page would be longer than anybody reads
    private static final String HTML = "text/html;charset=utf-8";

    private final Publication publication;
    private final Links links;
    private final ShowRows rows;
    private final Templates templates;
    private final Frames frames;

    AnswerPage(Publication publication, Links links, Templates templates, Frames frames) {
        this.publication = publication;
        this.links = links;
        this.rows = new ShowRows(publication);
        this.templates = templates;
        this.frames = frames;
    }

    Reply overview(Catalogue catalogue) {
        List<AnswerView.Entry> entries = catalogue.questions().stream()
                .map(question -> new AnswerView.Entry(
                        question.title(),
                        publication.addresses().path() + "api/" + question.name(),
                        question.description(),
                        fields(question, Map.of())))
                .toList();
        List<Link> forms = List.of(
                new Link("JSON", publication.addresses().path() + "api/openapi.json", "application/json"),
                new Link("YAML", publication.addresses().path() + "api/openapi.yaml", "application/yaml"));
        Frame frame = frames.titled("Questions")
                .section("api")
                .description("Questions to ask of the articles, as an API.")
                .canonical(publication.addresses().absolute("api"))
                .alternates(forms.stream()
                        .map(form -> new Frame.Alternate(form.href(), form.mark(), form.text()))
                        .toList());
        return page(
                "api.jte",
                frame,
                "api",
                new AnswerView.Overview(
                        entries, forms, publication.addresses().absolute("api/who-met-whom?format=csv")));
    }

    Reply of(Answer answer) {
        Question question = answer.question();
        List<Link> forms = Form.of(question).stream()
                .filter(form -> form != Form.HTML)
                .map(form -> new Link(
                        form.suffix(), links.href(answer, answer.number(), Optional.of(form)), form.mediaType()))
                .toList();
        AnswerView.Asked asked = new AnswerView.Asked(
                question.name(),
                question.title(),
                question.description(),
                publication.addresses().path() + "api/" + question.name(),
                fields(question, answer.given()),
                answer.limit(),
                rows.table(caption(answer), answer.columns(), answer.rows()),
                pages(answer),
                forms,
                answer.query().serialize(),
                links.editor(answer),
                Snippets.of(
                        links.absolute(answer, answer.number(), Optional.empty()),
                        links.absolute(answer, answer.number(), Optional.of(Form.CSV))));
        Frame frame = frames.titled(question.title())
                .section("api")
                .description(question.description())
                .canonical(links.absolute(answer, answer.number(), Optional.empty()))
                .alternates(forms.stream()
                        .map(form -> new Frame.Alternate(form.href(), form.mark(), form.text()))
                        .toList());
        return page("question.jte", frame.with(List.of(frames.asset("api.css")), List.of()), "asked", asked);
    }

    private Reply page(String template, Frame frame, String name, Object view) {
        return Reply.ok(HTML, templates.render(template, Map.of("page", frame, name, view)));
    }

    private static List<Field> fields(Question question, Map<String, List<Node>> given) {
        return question.parameters().stream()
                .map(parameter -> {
                    List<String> values =
                            new ArrayList<>(given.getOrDefault(parameter.name(), parameter.defaults()).stream()
                                    .map(parameter.kind()::write)
                                    .toList());
                    if (parameter.several() && parameter.kind() != Kind.CHOICE || values.isEmpty()) values.add("");
                    return new Field(
                            parameter.name(),
                            parameter.description(),
                            parameter.kind().input(),
                            parameter.several(),
                            values,
                            parameter.choices());
                })
                .toList();
    }

    private static String caption(Answer answer) {
        if (answer.rows().isEmpty()) return answer.number() == 1 ? "Nothing was found." : "There are no more rows.";
        long first = (answer.number() - 1L) * answer.limit() + 1;
        long last = first + answer.rows().size() - 1;
        if (answer.more()) return "Rows %d to %d; there are more.".formatted(first, last);
        return first == 1
                ? "%d %s.".formatted(last, last == 1 ? "row" : "rows")
                : "Rows %d to %d, the last.".formatted(first, last);
    }

    private List<Link> pages(Answer answer) {
        List<Link> pages = new ArrayList<>();
        if (answer.number() > 1) {
            pages.add(new Link("First page", links.href(answer, 1, Optional.empty()), "first"));
            pages.add(new Link("Previous page", links.href(answer, answer.number() - 1, Optional.empty()), "prev"));
        }
        if (answer.more())
            pages.add(new Link("Next page", links.href(answer, answer.number() + 1, Optional.empty()), "next"));
        return pages;
    }
}
