package dateline.serve.page;

import dateline.serve.data.Addresses;
import dateline.serve.http.Headers;
import dateline.serve.http.Problem;
import dateline.serve.http.Reply;
import dateline.serve.http.Reply.Caching;
import dateline.serve.http.Request;
import dateline.serve.http.Route;
import dateline.serve.http.Wing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files of the class path that pages need: styles, scripts, pictures. Each is found at {@code assets/} under a name that
 * holds the digest of its bytes, so that browsers may keep it for good. All are read into memory at the start.
 */
public final class Assets implements Wing {
    private static final String FOLDER = "assets/";
    private static final int DIGEST = 12; // characters of the ETag, 72 bits: two versions of a file never meet
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "mjs", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml;charset=utf-8",
            "json", "application/json",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=utf-8");

    private final Addresses addresses;
    private final Map<String, String> addressOf = new LinkedHashMap<>();
    private final Map<String, Reply> replies = new LinkedHashMap<>();

    /**
     * @param resources lists of absolute names on the class path: "/dateline/serve/assets/dateline.css"; no two may end in
     *     the same file name
     */
    @SafeVarargs
    public Assets(Addresses addresses, List<String>... resources) {
        this.addresses = addresses;
        for (List<String> some : resources) some.forEach(this::add);
    }

    private void add(String resource) {
        String file = resource.substring(resource.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String ending = file.substring(dot + 1);
        String type = TYPES.get(ending);
        if (type == null) throw new IllegalArgumentException("no media type is known for " + resource);
        byte[] bytes = read(resource);
        String digest = Headers.etag(bytes).substring(1, 1 + DIGEST);
        String below = FOLDER + file.substring(0, dot) + '.' + digest + '.' + ending;
        if (addressOf.put(file, addresses.path() + below) != null)
            throw new IllegalArgumentException("two assets are called " + file);
        replies.put(below, Reply.ok(type, bytes).caching(Caching.IMMUTABLE));
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no asset " + resource + " on the class path");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the asset " + resource, e);
        }
    }

    /**
     * Where a file is found, as a path: "/assets/dateline.3fQx….css".
     *
     * @param file its name without folders: "dateline.css"
     */
    public String href(String file) {
        String address = addressOf.get(file);
        if (address == null) throw new IllegalArgumentException("no asset is called " + file);
        return address;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(FOLDER, this::get));
    }

    private Reply get(Request request) {
        Reply reply = replies.get(request.path());
        if (reply == null) throw Problem.notFound("this file");
        return reply;
    }
}
