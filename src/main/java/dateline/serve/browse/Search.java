package dateline.serve.browse;

import dateline.serve.browse.Found.Group;
import dateline.serve.browse.Found.Part;
import dateline.serve.browse.Found.Result;
import dateline.serve.browse.Hits.ByKind;
import dateline.serve.browse.Hits.Hit;
import dateline.serve.data.Addresses;
import dateline.serve.data.Publication;
import dateline.serve.http.Offer;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.serve.page.Frames;
import dateline.serve.page.Templates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Search by words at {@code search?q=}, grouped by kind, as a page or as JSON; and names that begin so at
 * {@code search/suggest?q=}, for browsers (OpenSearch Suggestions). Whatever is typed is answered.
 */
public final class Search implements Wing {
    private static final String PATH = "search";
    private static final int FIRST = 6; // of each kind, where all kinds are shown
    private static final int PAGE = 25; // of one kind
    private static final int SUGGESTED = 10;

    private final Publication publication;
    private final Addresses addresses;
    private final Templates templates;
    private final Frames frames;
    private final Items items;
    private final WritePage write;
    private final Hits hits = new Hits();

    private enum SearchForm implements Offer {
        HTML("text/html", "html"),
        JSON("application/json", "json");

        private final String mediaType;
        private final String suffix;

        SearchForm(String mediaType, String suffix) {
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
    }

    public Search(Publication publication, Templates templates, Frames frames, Naming naming) {
        this.publication = publication;
        this.addresses = publication.addresses();
        this.templates = templates;
        this.frames = frames;
        this.items = new Items(addresses, naming);
        this.write = new WritePage(addresses, publication.prefixes());
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(PATH, this::search), new Route(PATH + "/suggest", this::suggest));
    }

    private Reply search(Request request) {
        String typed = request.parameter("q").orElse("");
        Optional<Kind> kind = request.parameter("kind")
                .map(path -> Kind.ofPath(path).orElseThrow(() -> Problem.badRequest("There is no such kind.")));
        int number = request.number("page", 1, Hits.MOST, 1);
        SearchForm form = request.negotiate(List.of(SearchForm.values()));
        Found found = publication.data().read(snapshot -> find(snapshot, typed, kind, number));
        return switch (form) {
            case JSON -> Reply.ok("application/json", json(found));
            case HTML ->
                Reply.ok(
                        "text/html;charset=utf-8",
                        templates.render(
                                "search.jte",
                                Map.of(
                                        "page",
                                        frames.titled(title(found.typed())).section("search"),
                                        "found",
                                        found)));
        };
    }

    private static String title(String typed) {
        return typed.isBlank() ? "Search" : "Search for " + typed;
    }

    private Found find(DatasetGraph snapshot, String typed, Optional<Kind> kind, int number) {
        boolean indexed = Hits.hasIndex(snapshot);
        Words words = Words.of(typed);
        String shown = typed.length() > Words.LONGEST ? typed.substring(0, Words.LONGEST) : typed;
        if (words.isEmpty()) return new Found(shown, indexed, false, false, kind, List.of(), "", "");
        ByKind found = indexed ? hits.find(snapshot, words) : hits.findExactly(snapshot, shown.strip());
        List<Group> groups = Arrays.stream(Kind.values())
                .filter(some -> kind.isEmpty() || kind.get() == some)
                .filter(found.byKind()::containsKey)
                .map(some -> group(
                        snapshot.getDefaultGraph(),
                        some,
                        found.byKind().getOrDefault(some, List.of()),
                        words,
                        shown,
                        kind.isPresent() ? PAGE : FIRST,
                        number))
                .toList();
        String query = hits.behind(indexed, indexed ? words.query() : shown.strip());
        return new Found(
                shown, indexed, words.cut(), found.more(), kind, groups, query, BehindLists.ask(addresses, query));
    }

    private Group group(Graph facts, Kind kind, List<Hit> all, Words words, String typed, int size, int number) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = size == FIRST ? 1 : Math.min(number, pages);
        List<Result> results = all.subList((page - 1) * size, Math.min(page * size, all.size())).stream()
                .map(hit -> result(facts, kind, hit, words))
                .toList();
        String address =
                "%s?q=%s&kind=%s".formatted(PATH, URLEncoder.encode(typed, StandardCharsets.UTF_8), kind.path());
        boolean isWhole = size == FIRST;
        return new Group(
                kind,
                all.size(),
                results,
                address,
                page,
                isWhole ? 1 : pages,
                page > 1 && !isWhole ? Optional.of(address + "&page=" + (page - 1)) : Optional.empty(),
                page < pages && !isWhole ? Optional.of(address + "&page=" + (page + 1)) : Optional.empty());
    }

    private Result result(Graph facts, Kind kind, Hit hit, Words words) {
        Item item = items.of(facts, kind, hit.thing());
        boolean isQuoted = kind == Kind.STATEMENT && !publication.about().showsText();
        List<Part> found = isQuoted ? List.of() : Snippet.of(hit.words(), words);
        return hit.words().equals(item.name())
                ? new Result(item, found, List.of())
                : new Result(item, List.of(new Part(item.name(), false)), found);
    }

    private byte[] json(Found found) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("query", found.typed());
        object.put("indexed", found.indexed());
        object.put("total", found.total());
        object.put("more", found.more());
        object.put("groups", found.groups().stream().map(this::json).toList());
        object.put("sparql", found.query());
        return write.json(object);
    }

    private Map<String, Object> json(Group group) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", group.kind().path());
        object.put("total", group.total());
        object.put("page", group.number());
        object.put("all", addresses.absolute(group.all()));
        group.previous().ifPresent(address -> object.put("previous", addresses.absolute(address)));
        group.next().ifPresent(address -> object.put("next", addresses.absolute(address)));
        object.put(
                "results",
                group.results().stream()
                        .map(result -> {
                            Map<String, String> members = new LinkedHashMap<>(
                                    WritePage.items(List.of(result.item())).getFirst());
                            String passage = String.join(
                                    "",
                                    result.passage().stream().map(Part::text).toList());
                            if (!passage.isEmpty()) members.put("snippet", passage);
                            return members;
                        })
                        .toList());
        return object;
    }

    /** OpenSearch Suggestions 1.1: what was typed, names, what they are, and where their pages are. */
    private Reply suggest(Request request) {
        String typed = request.parameter("q").orElse("");
        Words words = Words.of(typed);
        List<Hit> names =
                words.isEmpty() ? List.of() : publication.data().read(snapshot -> hits.beginning(snapshot, words));
        Map<String, String> places = new LinkedHashMap<>();
        for (Hit hit : names) {
            if (places.size() == SUGGESTED) break;
            places.putIfAbsent(hit.words(), hit.thing().getURI());
        }
        List<String> none = places.keySet().stream().map(any -> "").toList();
        return Reply.ok(
                "application/x-suggestions+json",
                write.json(List.of(typed, List.copyOf(places.keySet()), none, List.copyOf(places.values()))));
    }
}
