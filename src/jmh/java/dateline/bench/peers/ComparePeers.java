package dateline.bench.peers;

import dateline.evaluate.reading.GoldPages;
import dateline.evaluate.reading.ReadingBoard;
import dateline.evaluate.reading.ReadingMeasure;
import dateline.evaluate.reading.ReadingScore;
import dateline.evaluate.reading.ReadingScores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Scores our reading of pages and that of others with the same scorer, side by side. Takes the folder of the evaluation
 * data.
 */
public final class ComparePeers {
    private static final String ROW = "%-28s %-20s %-44s %10s %8s %6s%n";

    private ComparePeers() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        System.out.printf(ROW, "set", "measure", "", "precision", "recall", "F1");
        for (String set : List.of("articles_aeb", "articles_fundus", "articles_trafilatura", "articles_htmldate"))
            compare(folder.resolve("gold").resolve(set + ".jsonl"), folder);
    }

    private static void compare(Path file, Path folder) throws IOException, InterruptedException {
        GoldPages gold = GoldPages.read(file, folder);
        ReadingScores mozilla = ReadingBoard.score(gold, MozillaPeer.readings(file, folder));
        List<Peer> peers = List.of(new Ours(), new Readability4jPeer(), new BoilerpipePeer());
        List<ReadingScores> scores =
                peers.stream().map(peer -> ReadingBoard.score(gold, peer::read)).toList();
        for (ReadingMeasure measure : mozilla.scores().keySet()) {
            for (int index = 0; index < peers.size(); index++)
                print(gold.set(), peers.get(index).name(), measure, scores.get(index));
            print(gold.set(), MozillaPeer.NAME, measure, mozilla);
        }
    }

    private static void print(String set, String peer, ReadingMeasure measure, ReadingScores scores) {
        ReadingScore score = scores.score(measure);
        if (score.saysNothing()) return;
        System.out.printf(
                Locale.ROOT,
                ROW.replace("%10s %8s %6s", "%10.3f %8.3f %6.3f"),
                set,
                measure.title(),
                peer,
                score.precision(),
                score.recall(),
                score.f1());
    }
}
