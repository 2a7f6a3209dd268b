package dateline.export.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every file of SHA256SUMS is there with its hash, and nothing is there that it does not list. */
final class HoldSums {
    static final String FILE = "SHA256SUMS";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private HoldSums() {}

    /** Needs no release.json: that may be what is broken. */
    static void look(ReleaseFolder folder, Findings findings) throws IOException {
        if (!folder.has(FILE)) {
            findings.wrong(FILE, "is missing");
            return;
        }
        Set<String> listed = new HashSet<>();
        String before = "";
        for (String line :
                new String(folder.read(FILE), StandardCharsets.UTF_8).lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                findings.wrong(FILE, "'%s' is not a hash, two spaces and a file".formatted(line));
                continue;
            }
            String path = matcher.group(2);
            if (!listed.add(path)) findings.wrong(FILE, path + " is listed twice");
            else if (path.compareTo(before) < 0) findings.wrong(FILE, path + " is not in its place: lines are sorted");
            before = path;
            hold(folder, path, matcher.group(1), findings);
        }
        for (String path : folder.files().keySet()) {
            if (!path.equals(FILE) && !listed.contains(path)) findings.wrong(path, "is not listed in " + FILE);
        }
        findings.looked("%,d files have the hashes that %s lists".formatted(listed.size(), FILE));
    }

    private static void hold(ReleaseFolder folder, String path, String hash, Findings findings) throws IOException {
        if (path.equals(FILE)) findings.wrong(FILE, "lists itself");
        else if (!folder.has(path)) findings.wrong(path, "is listed in %s and is not there".formatted(FILE));
        else if (!folder.sha256(path).equals(hash))
            findings.wrong(path, "its SHA-256 is %s, and %s says %s".formatted(folder.sha256(path), FILE, hash));
    }
}
