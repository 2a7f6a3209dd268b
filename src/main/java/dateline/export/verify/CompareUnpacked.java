package dateline.export.verify;

import dateline.export.release.Content.Packing;
import dateline.export.release.ReleaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every packed file unpacks to its end, and the packed forms of one thing hold the same bytes. */
final class CompareUnpacked implements Check {
    private static final int BLOCK = 1 << 16;

    @Override
    public void look(Candidate candidate, Findings findings) throws IOException {
        Map<String, List<ReleaseFile>> things = candidate.release().files().stream()
                .filter(file -> file.content().packing().isPresent() && candidate.has(file.path()))
                .collect(Collectors.groupingBy(CompareUnpacked::thing, TreeMap::new, Collectors.toList()));
        for (List<ReleaseFile> forms : things.values()) {
            ReleaseFile first = forms.getFirst();
            unpack(candidate, first, findings);
            for (ReleaseFile other : forms.subList(1, forms.size())) compare(candidate, first, other, findings);
        }
        if (!things.isEmpty())
            findings.looked(
                    "%,d packed things unpack, each to the same bytes from all its forms".formatted(things.size()));
    }

    private static String thing(ReleaseFile file) {
        String suffix = file.content().packing().map(Packing::suffix).orElse("");
        return file.path().endsWith(suffix)
                ? file.path().substring(0, file.path().length() - suffix.length())
                : file.path();
    }

    private static void unpack(Candidate candidate, ReleaseFile file, Findings findings) {
        try (InputStream in = candidate.open(file)) {
            byte[] block = new byte[BLOCK];
            while (in.readNBytes(block, 0, BLOCK) > 0) continue;
        } catch (IOException e) {
            findings.wrong(file.path(), "does not unpack: " + e.getMessage());
        }
    }

    private static void compare(Candidate candidate, ReleaseFile one, ReleaseFile other, Findings findings) {
        try (InputStream in = candidate.open(one);
                InputStream out = candidate.open(other)) {
            firstDifference(in, out)
                    .ifPresent(at -> findings.wrong(
                            other.path(), "holds other bytes than %s, from byte %,d on".formatted(one.path(), at)));
        } catch (IOException e) {
            findings.wrong(other.path(), "does not unpack as %s does: %s".formatted(one.path(), e.getMessage()));
        }
    }

    private static Optional<Long> firstDifference(InputStream one, InputStream other) throws IOException {
        byte[] left = new byte[BLOCK];
        byte[] right = new byte[BLOCK];
        long at = 0;
        while (true) {
            int read = one.readNBytes(left, 0, BLOCK);
            int also = other.readNBytes(right, 0, BLOCK);
            int mismatch = java.util.Arrays.mismatch(left, 0, read, right, 0, also);
            if (mismatch >= 0) return Optional.of(at + mismatch);
            if (read < BLOCK) return Optional.empty();
            at += read;
        }
    }
}
