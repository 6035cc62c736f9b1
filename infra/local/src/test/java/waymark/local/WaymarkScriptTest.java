package waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Missing or wrong tools: one clear sentence each, told by the script itself. */
class WaymarkScriptTest {
  private static final List<String> USUAL =
      List.of(
          "bash",
          "sed",
          "head",
          "sort",
          "dirname",
          "basename",
          "readlink",
          "awk",
          "id",
          "tr",
          "env");
  @TempDir private Path path;

  @Test
  void verify_that_cannot_be_built_does_not_end_as_one_that_found_something() throws Exception {
    assertThat(run("verify")).isNotBlank();
  }

  @Test
  void without_maven_it_says_to_install_maven() throws Exception {
    assertThat(test()).contains("Maven 3.8.7 or later and there is no mvn on the path");
  }

  @Test
  void an_old_maven_is_named_with_its_version() throws Exception {
    tool("mvn", "echo Apache Maven 3.6.3");

    assertThat(test()).contains("Maven 3.8.7 or later", "3.6.3");
  }

  @Test
  void without_node_it_says_to_install_node() throws Exception {
    tool("mvn", "echo Apache Maven 3.9.9");

    assertThat(test()).contains("Node 20.19 or later", "install Node");
  }

  @Test
  void an_old_node_is_named_with_its_version() throws Exception {
    tool("mvn", "echo Apache Maven 3.8.7");
    tool("npm", "true");
    tool("node", "echo v20.9.0");

    assertThat(test()).contains("Node 20.19 or later", "v20.9.0");
  }

  @Test
  void without_chromium_it_names_the_one_command_that_would_help() throws Exception {
    tool("mvn", "echo Apache Maven 3.8.7");
    tool("npm", "true");
    tool("node", "echo v22.1.0");

    assertThat(test()).contains("apt-get install -y chromium", "--quick");
  }

  @Test
  void help_lists_the_commands_of_the_readme() throws Exception {
    assertThat(run("help")).contains("start [--detach] [--empty]", "demo roll", "restore DIR");
  }

  @Test
  void what_is_no_command_gets_the_list_and_builds_nothing() throws Exception {
    assertThat(run("strat"))
        .startsWith("There is no command 'strat'. There are:")
        .contains("start [--detach] [--empty]");
  }

  @Test
  void every_command_of_the_readme_is_one() throws Exception {
    String script = Files.readString(script());
    for (String line : run("help").lines().toList()) {
      String command = line.strip().split(" ")[0];
      assertThat(script).containsPattern("(?m)(^ +|[|] )" + command + "( [|]|\\))");
    }
  }

  @Test
  void a_java_that_is_too_old_is_passed_over_and_what_is_needed_is_said() throws Exception {
    Path old = Files.createDirectories(path.resolve("jdk-17/bin"));
    tool("jdk-17/bin/javac", "true");
    Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"17.0.15\"\n");
    // As on a machine that has no other: the usual places lie in this test's folder.
    String bare = Files.readString(script()).replaceAll(" (?=/(usr|opt|Library)/)", " " + path);
    tool("waymark", "");
    Files.writeString(path.resolve("waymark"), bare);

    for (String command : List.of("test", "verify")) {
      assertThat(run(path.resolve("waymark"), command, old.getParent()))
          .startsWith("Waymark needs a JDK 25 or later and found none")
          .contains("JAVA_HOME");
    }
  }

  private String test() throws Exception {
    return run("test");
  }

  private String run(String command) throws IOException, InterruptedException {
    return run(script(), command, Path.of(System.getProperty("java.home")));
  }

  private String run(Path script, String command, Path java)
      throws IOException, InterruptedException {
    for (String name : USUAL) {
      tool(name, "exec " + onPath(name) + " \"$@\"");
    }
    var builder = new ProcessBuilder(script.toString(), command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", path.toString());
    builder.environment().put("HOME", path.toString());
    builder.environment().put("JAVA_HOME", java.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int expected =
        switch (command) {
          case "help" -> 0;
          case "verify" -> 3; // 1 would say that the record was altered
          default -> 1;
        };
    assertThat(process.waitFor()).as(said).isEqualTo(expected);
    return said;
  }

  private void tool(String name, String script) throws IOException {
    Path file = Files.writeString(path.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path onPath(String name) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " is not on the path"));
  }

  private static Path script() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("waymark"))) {
      folder = folder.getParent();
    }
    return folder.resolve("waymark");
  }
}
