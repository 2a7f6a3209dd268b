package dateline.serve.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.export.release.Content.Role;
import dateline.export.release.Table;
import dateline.serve.data.Publication;
import dateline.serve.dataset.EditionView.FileGroup;
import dateline.serve.guard.ReleaseDesk;
import dateline.serve.guard.ReleaseDesk.Progress;
import dateline.serve.guard.ReleaseDesk.State;
import dateline.serve.http.Offer;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Reply.Caching;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import dateline.serve.page.Frame;
import dateline.serve.page.Frames;
import dateline.serve.page.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of releases at {@code dataset/{version}/}, which come as HTML and as each description of the release, their tables,
 * their linkset, and {@code dataset/latest/…}, which leads to the newest. The files are sent by {@link ReleaseFiles}, which stands
 * before this.
 */
public final class ReleasePages implements Wing {
    private static final String HTML = "text/html;charset=utf-8";
    private static final String LATEST = "latest";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Publication publication;
    private final Shelf shelf;
    private final ReleaseDesk desk;
    private final Templates templates;
    private final Frames frames;
    private final Signposts signposts;
    private final ReadEdition reader;
    private final ReadTable tables;

    public ReleasePages(Publication publication, Shelf shelf, ReleaseDesk desk, Templates templates, Frames frames) {
        this.publication = publication;
        this.shelf = shelf;
        this.desk = desk;
        this.templates = templates;
        this.frames = frames;
        this.signposts = new Signposts(publication.addresses());
        this.reader = new ReadEdition(publication, shelf, signposts);
        this.tables = new ReadTable(publication, signposts);
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("dataset/", this::get));
    }

    @Override
    public void close() {
        desk.close();
    }

    private Reply get(Request request) {
        String below = request.path().substring("dataset/".length());
        if (below.isEmpty())
            return Reply.movedPermanently(publication.addresses().absolute("dataset"));
        int slash = below.indexOf('/');
        String version = slash < 0 ? below : below.substring(0, slash);
        if (version.equals(LATEST)) return latest(request, below);
        if (below.equals(version + "/status")) return status(version);
        Edition edition = shelf.find(version).orElseThrow(() -> unknown(version));
        if (slash < 0) return Reply.movedPermanently(signposts.page(edition));
        return get(edition, below.substring(slash + 1), request);
    }

    private Reply get(Edition edition, String path, Request request) {
        if (path.isEmpty()) return page(edition, request);
        if (path.equals("linkset")) return linkset(edition);
        if (path.startsWith("files/")) return files(edition, path.substring("files/".length()));
        if (path.startsWith("tables/")) {
            Optional<Table> table = edition.release().tables().stream()
                    .filter(each -> path.equals("tables/" + each.name()))
                    .findFirst();
            if (table.isPresent()) return table(edition, table.get());
        }
        throw missing(edition, path);
    }

    /** What was asked of the latest release, of the one that this is today. */
    private Reply latest(Request request, String below) {
        Edition edition = shelf.latest().orElseThrow(() -> unknown(LATEST));
        String raw = request.rawPath().substring("dataset/".length());
        String rest = raw.startsWith(LATEST + "/") ? raw.substring(LATEST.length() + 1) : "";
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        return Reply.temporarilyAt(signposts.page(edition) + rest + query);
    }

    /** How far a release is that was ordered. */
    private Reply status(String version) {
        boolean isThere = shelf.find(version).isPresent();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", version);
        Optional<Progress> progress = desk.progress(version);
        if (progress.isEmpty() && !isThere) throw unknown(version);
        State state = isThere ? State.MADE : progress.orElseThrow().state();
        members.put("state", state.name().toLowerCase(Locale.ROOT));
        if (isThere) members.put("release", publication.addresses().absolute("dataset/" + version + "/"));
        progress.ifPresent(known -> {
            members.put("snapshot", known.snapshot());
            members.put("snapshotAt", known.snapshotAt().toString());
            members.put("files", known.files());
            members.put("bytes", known.bytes());
        });
        if (state == State.FAILED) members.put("detail", "It could not be made; the server's log says why.");
        Reply reply = Reply.ok("application/json", json(members)).caching(Caching.NEVER);
        return state == State.MAKING ? reply.with("Retry-After", "5") : reply;
    }

    private Problem unknown(String version) {
        List<String> versions =
                shelf.versions().reversed().stream().map(Object::toString).toList();
        String detail = versions.isEmpty()
                ? "There is no release yet."
                : "There is no release %s. There are %s.".formatted(version, String.join(", ", versions));
        return new Problem(404, "Not found", detail, Map.of("available", versions), Map.of());
    }

    /** Says where it is packed, to who looks for what is unpacked. */
    private Problem missing(Edition edition, String path) {
        List<Download> packed = edition.files().stream()
                .filter(file -> file.packed().isPresent() && file.unpackedPath().equals(path))
                .toList();
        if (packed.isEmpty()) {
            String page = signposts.page(edition);
            return new Problem(
                    404, "Not found", "Release %s has no such file. %s lists all.".formatted(edition.version(), page));
        }
        List<String> addresses =
                packed.stream().map(file -> signposts.address(edition, file)).toList();
        List<String> links = packed.stream()
                .map(file -> "<%s>; rel=\"alternate\"; type=\"%s\""
                        .formatted(signposts.address(edition, file), file.mediaType()))
                .toList();
        return new Problem(
                404,
                "Not found",
                "It is here packed only: %s. %s"
                        .formatted(String.join(", ", addresses), Unpacking.words(packed.getFirst())),
                Map.of("available", addresses),
                Map.of("Link", String.join(", ", links)));
    }

    private Reply page(Edition edition, Request request) {
        List<Offer> offers = new ArrayList<>(List.of(Offer.PAGE)); // an address to cite is for people first
        Arrays.stream(Description.values())
                .filter(description -> edition.find(description.file()).isPresent())
                .forEach(offers::add);
        Offer form = request.negotiate(offers);
        Reply reply = form instanceof Description description
                ? description(edition, Profiles.prefer(description, request, offers))
                : Reply.ok(HTML, html(edition));
        for (String link : signposts.ofPage(edition)) reply = reply.with("Link", link);
        return reply;
    }

    private Reply description(Edition edition, Description description) {
        return Reply.ok(description.contentType(), bytes(edition, description.file()))
                .with("Content-Location", signposts.page(edition) + description.file());
    }

    private byte[] html(Edition edition) {
        String embedded = edition.find(Description.SCHEMA_ORG.file()).isPresent()
                ? compact(bytes(edition, Description.SCHEMA_ORG.file()))
                : "";
        EditionView view = reader.read(edition);
        Frame frame = frames.titled(view.title() + ", release " + view.version())
                .section("data")
                .description(edition.release().metadata().description())
                .canonical(signposts.page(edition))
                .alternates(view.descriptions().stream()
                        .map(each -> new Frame.Alternate(each.href(), each.mediaType(), each.name()))
                        .toList())
                .embedded(embedded);
        return templates.render("release.jte", Map.of("page", frame, "release", view));
    }

    private Reply table(Edition edition, Table table) {
        TableView view = tables.read(edition, table);
        Frame frame = frames.titled("%s, release %s".formatted(table.title(), edition.version()))
                .section("data")
                .description(table.description())
                .canonical(signposts.page(edition) + "tables/" + table.name());
        return Reply.ok(HTML, templates.render("release-table.jte", Map.of("page", frame, "table", view)))
                .with("Link", "<%s>; rel=\"collection\"; type=\"text/html\"".formatted(signposts.page(edition)));
    }

    /** All files for one purpose. */
    private Reply files(Edition edition, String name) {
        Role role = Arrays.stream(Role.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> missing(edition, "files/" + name));
        FileGroup group = reader.group(edition, role, Long.MAX_VALUE);
        Frame frame = frames.titled("%s, release %s".formatted(group.title(), edition.version()))
                .section("data")
                .canonical(signposts.page(edition) + "files/" + name);
        Map<String, Object> parameters = Map.of(
                "page",
                frame,
                "group",
                group,
                "release",
                signposts.path(edition),
                "version",
                edition.version().toString());
        return Reply.ok(HTML, templates.render("release-files.jte", parameters));
    }

    private Reply linkset(Edition edition) {
        return Reply.ok("application/linkset+json", json(signposts.all(edition)))
                .with("Link", "<%s>; rel=\"describes\"; type=\"text/html\"".formatted(signposts.page(edition)));
    }

    /** The same without the room between, which a page can do without. */
    private static String compact(byte[] json) {
        try {
            return JSON.readTree(json).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(Map<String, Object> members) {
        try {
            return JSON.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("this cannot be told", e);
        }
    }

    private static byte[] bytes(Edition edition, String path) {
        try {
            return edition.bytes(path).orElseThrow(() -> Problem.notFound("this description"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
