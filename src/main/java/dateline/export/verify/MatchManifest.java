package dateline.export.verify;

import dateline.export.release.ReleaseFile;
import dateline.export.release.ReleaseFormat;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Every file that release.json lists is there with its bytes and hash, and what it does not list is a description of it. */
final class MatchManifest implements Check {
    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        Set<String> listed = new HashSet<>();
        for (ReleaseFile file : candidate.release().files()) {
            if (!listed.add(file.path())) findings.wrong(ReleaseFormat.FILE, file.path() + " is listed twice");
            match(candidate, file, findings);
        }
        for (String path : candidate.folder().files().keySet()) {
            if (!listed.contains(path) && !isOfAll(candidate, path))
                findings.wrong(path, "is not listed in " + ReleaseFormat.FILE);
        }
        String name = String.valueOf(candidate.folder().path().getFileName());
        String version = candidate.release().version().toString();
        if (!name.equals(version))
            findings.wrong(
                    ReleaseFormat.FILE,
                    "says version %s, and the folder's name is %s: a release stands in a folder of its version"
                            .formatted(version, name));
        findings.looked("%,d files have the bytes and hashes that release.json lists".formatted(listed.size()));
    }

    private static void match(Candidate candidate, ReleaseFile file, Findings findings) throws IOException {
        if (!candidate.has(file.path())) {
            findings.wrong(file.path(), "is listed in %s and is not there".formatted(ReleaseFormat.FILE));
            return;
        }
        long bytes = candidate.folder().size(file.path());
        if (bytes != file.bytes())
            findings.wrong(
                    file.path(), "has %,d bytes, and %s says %,d".formatted(bytes, ReleaseFormat.FILE, file.bytes()));
        String hash = candidate.folder().sha256(file.path());
        if (!hash.equals(file.sha256()))
            findings.wrong(
                    file.path(),
                    "its SHA-256 is %s, and %s says %s".formatted(hash, ReleaseFormat.FILE, file.sha256()));
    }

    /** What is written when release.json is: it cannot hold its own hash, nor those of what is made of it. */
    private static boolean isOfAll(Candidate candidate, String path) {
        return path.equals(ReleaseFormat.FILE)
                || path.equals(HoldSums.FILE)
                || DescriptionFiles.of(candidate.release()).contains(path);
    }
}
