package waymark.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;

class DatabaseTest {
  @TempDir private Path folder;

  @Test
  void a_named_database_comes_before_all_others() throws IOException {
    program(folder.resolve("path"));
    var found =
        Database.find(
            home(),
            Map.of(
                "WAYMARK_MONGODB_URI",
                "mongodb://elsewhere/?replicaSet=x",
                "PATH",
                folder.resolve("path").toString()),
            27017);

    assertThat(found.uri()).isEqualTo("mongodb://elsewhere/?replicaSet=x");
    assertThat(found.part(home()).command()).isEmpty();
  }

  @Test
  void a_mongod_on_the_path_comes_before_a_fetched_one() throws IOException {
    program(folder.resolve("home").resolve("bin"));
    Path onPath = program(folder.resolve("path"));
    var environment = Map.of("PATH", "/nowhere:" + folder.resolve("path"));

    assertThat(Database.find(home(), environment, 1).program()).isEqualTo(onPath);
  }

  @Test
  void one_fetched_for_the_usual_home_serves_others_too() throws IOException {
    Path fetched = program(folder.resolve(".waymark").resolve("bin"));

    assertThat(Database.find(home(), Map.of(), 1).program()).isEqualTo(fetched);
  }

  @Test
  void a_machine_without_a_package_is_told_what_to_do() {
    assertThatThrownBy(() -> MongodPackage.forMachine("Linux", "aarch64"))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContainingAll("Linux on aarch64", "WAYMARK_MONGODB_URI");
  }

  @Test
  void a_package_that_is_not_the_pinned_one_is_thrown_away() throws IOException {
    Path wheel = Files.writeString(folder.resolve("some.whl"), "something else");

    assertThatThrownBy(() -> MongodPackage.forMachine("Linux", "amd64").check(wheel))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("SHA-256");
    assertThat(wheel).doesNotExist();
  }

  private Home home() {
    return new Home(folder, folder.resolve("home"));
  }

  private static Path program(Path in) throws IOException {
    Path program = Files.writeString(Files.createDirectories(in).resolve("mongod"), "");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
