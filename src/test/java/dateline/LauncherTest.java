package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside a jar that is never run, with JDKs that only say how they were called. */
class LauncherTest {
    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home of dateline/target"))
                .getParent();
        launcher = Files.copy(Path.of("dateline"), home.resolve("dateline"));
        executable(launcher);
        Files.createFile(home.resolve("target/dateline.jar"));
    }

    @Test
    void theNamedJdkIsUsed() throws IOException, InterruptedException {
        Path jdk = jdk("21.0.5");
        Ended ended =
                launch(folder, Map.of("DATELINE_JAVA_HOME", jdk.toString()), launcher, "query", "ASK { ?a ?b ?c }");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines().getFirst()).isEqualTo(jdk.resolve("bin/java").toString());
        assertThat(ended.lines()).endsWith("dateline.cli.Main", "query", "ASK { ?a ?b ?c }");
    }

    @Test
    void aNamedJdkThatIsTooOldIsRefusedInOneLine() throws IOException, InterruptedException {
        Path jdk = jdk("17.0.15");
        Ended ended = launch(folder, Map.of("DATELINE_JAVA_HOME", jdk.toString()), launcher, "doctor");
        assertThat(ended.code()).isEqualTo(6);
        assertThat(ended.lines())
                .containsExactly(
                        "dateline: DATELINE_JAVA_HOME is %s, where there is no JDK 21 or newer.".formatted(jdk));
    }

    @Test
    void javaHomeIsUsedIfItIsNewEnough() throws IOException, InterruptedException {
        Path jdk = jdk("22.0.1");
        Ended ended = launch(folder, Map.of("JAVA_HOME", jdk.toString()), launcher, "doctor");
        assertThat(ended.lines().getFirst()).isEqualTo(jdk.resolve("bin/java").toString());
    }

    @Test
    void anotherJdkIsLookedForWhereJavaHomeIsTooOld() throws IOException, InterruptedException {
        jdk("99.0.1", folder.resolve(".sdkman/candidates/java/99.0.1-fake"));
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("17.0.15").toString(), "HOME", folder.toString());
        Ended ended = launch(folder, environment, launcher, "doctor");
        assertThat(ended.lines().getFirst()).endsWith("/99.0.1-fake/bin/java");
    }

    @Test
    void aLinkFromAnotherFolderFindsItsHome() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.relativize(launcher));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Ended ended = launch(elsewhere, Map.of("DATELINE_JAVA_HOME", jdk("21").toString()), link, "doctor");
        assertThat(ended.lines())
                .contains("-Ddateline.home=" + launcher.toRealPath().getParent());
    }

    @Test
    void aStartUpCacheOfThisJdkIsUsed() throws IOException, InterruptedException {
        Path jdk = jdk("25.0.3");
        Map<String, String> environment = Map.of("DATELINE_JAVA_HOME", jdk.toString(), "DATELINE_AOT", "on");
        Path cache = launcher.resolveSibling("target/aot/dateline-25.0.3-test.aot");
        Files.createDirectories(cache.getParent());
        Files.createFile(cache);
        Files.setLastModifiedTime(launcher.resolveSibling("target/dateline.jar"), FileTime.fromMillis(0));
        Ended ended = launch(folder, environment, launcher, "doctor");
        assertThat(ended.lines()).contains("-XX:AOTCache=" + cache.toRealPath());
    }

    @Test
    void withoutMavenAndWithoutAJarItSaysWhatIsMissing() throws IOException, InterruptedException {
        Files.delete(launcher.resolveSibling("target/dateline.jar"));
        Map<String, String> environment = Map.of(
                "DATELINE_JAVA_HOME",
                jdk("21").toString(),
                "MAVEN_HOME",
                "/nowhere",
                "PATH",
                onlyBash().toString());
        Ended ended = launch(folder, environment, launcher, "doctor");
        assertThat(ended.code()).isEqualTo(7);
        assertThat(ended.lines()).hasSize(1).first().asString().startsWith("dateline: needs Maven once");
    }

    private record Ended(int code, List<String> lines) {}

    private static Ended launch(Path from, Map<String, String> environment, Path launcher, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "DATELINE_JAVA_HOME"));
        builder.environment().put("DATELINE_AOT", "off"); // else it goes on making one behind our back
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output.lines().toList());
    }

    private Path jdk(String version) throws IOException {
        return jdk(version, folder.resolve("jdk " + version));
    }

    /** A JDK whose {@code java} writes its own path and its arguments, a line each. */
    private static Path jdk(String version, Path home) throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"),
                "JAVA_VERSION=\"%s\"\nJAVA_RUNTIME_VERSION=\"%s-test\"\n".formatted(version, version));
        executable(Files.writeString(bin.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\n"));
        executable(Files.writeString(bin.resolve("javac"), "#!/bin/sh\n"));
        return home;
    }

    private Path onlyBash() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        executable(Files.copy(Path.of("/bin/bash"), bin.resolve("bash")));
        return bin;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
