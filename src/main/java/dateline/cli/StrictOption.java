package dateline.cli;

import picocli.CommandLine.Option;

/** Whether an issue is a failure. */
final class StrictOption {
    @Option(names = "--strict", description = "End with exit code 9 if there was any issue.")
    private boolean strict;

    /** How a run with so many issues ends. */
    ExitCode exitCode(int issues) {
        return strict && issues > 0 ? ExitCode.ISSUES : ExitCode.OK;
    }
}
