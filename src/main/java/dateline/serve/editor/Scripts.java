package dateline.serve.editor;

import dateline.serve.data.Addresses;
import dateline.serve.page.Frames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The scripts of the editor, and the policy that lets these files run and nothing else. */
final class Scripts {
    private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";
    private static final List<String> SCRIPTS = List.of(YASGUI + "yasgui.min.js", "/dateline/serve/assets/editor.js");
    static final List<String> STYLES = List.of(YASGUI + "yasgui.min.css", "/dateline/serve/assets/editor.css");

    /** All that the page needs of the site's assets. */
    static final List<String> ASSETS = List.of(
            SCRIPTS.get(0),
            SCRIPTS.get(1),
            STYLES.get(0),
            STYLES.get(1),
            YASGUI + "yasgui.min.js.LICENSE.txt",
            "/dateline/serve/chart/countries-110m.json");

    private final List<EditorView.Script> scripts;
    private final String policy;

    Scripts(Addresses addresses, Frames frames) {
        scripts = SCRIPTS.stream()
                .map(file -> new EditorView.Script(frames.asset(name(file)), integrity(file)))
                .toList();
        policy =
                "default-src 'none'; script-src %s %s; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(
                                scripts.stream()
                                        .map(script -> origin(addresses) + script.href())
                                        .collect(Collectors.joining(" ")),
                                scripts.stream()
                                        .map(script -> "'" + script.integrity() + "'")
                                        .collect(Collectors.joining(" ")));
    }

    List<EditorView.Script> all() {
        return scripts;
    }

    /** By digest, and by address for browsers that know no digests of files. */
    String policy() {
        return policy;
    }

    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String origin(Addresses addresses) {
        String base = addresses.base();
        return base.substring(0, base.length() - addresses.path().length());
    }

    private static String integrity(String file) {
        try (InputStream in = Scripts.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("no script " + file + " on the class path");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the script " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this Java", e);
        }
    }
}
