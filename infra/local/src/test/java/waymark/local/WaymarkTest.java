package waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a command does not know is refused in a sentence, before anything is done. */
class WaymarkTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "status, now",
    "stop, now",
    "sweep, --help",
    "digest, --help",
    "rebuild, --help",
    "redrive, all",
    "drop-reads, --dry-run",
    "rotate-key, --help",
    "restore, --dry-run",
    "restore-keys, --help",
    "verify, --help",
    "prove, --pos",
    "backup, --dry-run",
    "confirm-generation, --number",
    "set-aside, --position",
    "start, --quiet"
  })
  void what_a_command_does_not_know_is_named(String command, String unknown) {
    assertThat(refused(command, unknown, "7")).contains(command + " does not know", unknown);
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void a_folder_is_one_and_no_more() {
    for (String command : List.of("restore", "restore-keys")) {
      assertThat(refused(command)).startsWith("Say which backup: ./waymark " + command + " DIR");
      assertThat(refused(command, "one", "two")).contains("does not know 'two'");
      assertThat(refused(command, "nowhere")).contains("nowhere is no backup");
    }
  }

  @Test
  void an_option_without_its_value_is_named() {
    assertThat(refused("backup", "--out")).isEqualTo("--out of backup needs a value.");
  }

  @Test
  void verify_ends_with_three_where_it_could_not_look_and_others_with_one() {
    assertThat(ended("verify", "--help")).isEqualTo(3);
    assertThat(ended("verify", "--backup", folder.resolve("nowhere").toString())).isEqualTo(3);
    assertThat(ended("verify")).as("no database answers").isEqualTo(3);
    assertThat(ended("prove", "--help")).isEqualTo(1);
    assertThat(ended("backup", "--out", folder.resolve("out").toString())).isEqualTo(1);
  }

  private int ended(String... arguments) {
    var environment =
        Map.of(
            "WAYMARK_HOME",
            folder.resolve("home").toString(),
            "WAYMARK_MONGODB_URI",
            "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200");
    return Waymark.ended(List.of(arguments), environment);
  }

  private String refused(String... arguments) {
    var environment = Map.of("WAYMARK_HOME", folder.resolve("home").toString());
    return catchThrowableOfType(
            CannotContinue.class, () -> Waymark.run(List.of(arguments), environment))
        .sentence();
  }
}
