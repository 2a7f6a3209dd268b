package dateline.export.verify;

import dateline.export.release.ReleaseVersion;
import java.util.List;
import java.util.Optional;

/**
 * What was found in the folder of a release.
 *
 * @param version of the release, if it says one that can be read
 * @param findings what is wrong, in the order of the checks; empty if all is well
 * @param looked what was looked at, a sentence for each check that came to its end
 */
public record Report(Optional<ReleaseVersion> version, List<Finding> findings, List<String> looked) {
    public Report {
        findings = List.copyOf(findings);
        looked = List.copyOf(looked);
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}
