package dateline.serve.http;

/**
 * Where a resource is found.
 *
 * @param pattern below the base: "robots.txt" for exactly that, "doc/" for all that begins so
 */
public record Route(String pattern, Resource resource) {
    boolean leadsTo(String path) {
        return pattern.endsWith("/") ? path.startsWith(pattern) : path.equals(pattern);
    }
}
