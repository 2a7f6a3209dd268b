package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InjectedFaultsTest {
    /** One for each way in which it was ever not borne, and one for each kind of work. */
    private static final Set<String> CHOSEN = Set.of(
            "DEVICE at entry of Journal.sync in PUT",
            "FULL at entry of FSDirectory.sync in PUT",
            "MISTAKE at entry of FSDirectory.syncMetaData in PUT",
            "PAGE at entry of StateMgrBase.writeState in PUT",
            "GONE at entry of OnDisk.move in PUT",
            "MEMORY at entry of CopyDSG.copy in COMPACT",
            "INTERRUPT at entry of Backup.frame in BACKUP",
            "DEVICE at entry of OnDisk.force in RELEASE");

    @TempDir
    private Path folder;

    /** {@code src/jmh/measure faults} does all of them. */
    @Test
    void whateverFailsNothingThatWasAcknowledgedIsLostAndTheStoreOpensAgain() throws Exception {
        List<Fault> faults = Fault.all().stream()
                .filter(fault -> CHOSEN.contains(fault.toString()))
                .toList();
        FaultLoop loop = new FaultLoop(20261123, folder);
        assertThat(loop.run(faults)).isEmpty();
        assertThat(loop.outcomes().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(CHOSEN.size());
    }
}
