package waymark.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.CannotContinue;

class DemoTrustTest {
  @TempDir private Path folder;

  @Test
  void a_load_that_was_cut_short_is_put_beside_and_begun_anew() {
    var home = new Home(folder, folder);
    OwnerOnly.write(home.data("mongodb").resolve("some"), "data");
    OwnerOnly.write(folder.resolve("demo-begun"), "yes");

    assertThat(DemoTrust.setUnfinishedAside(home, "")).isPresent();

    assertThat(home.data("mongodb")).doesNotExist();
    assertThat(folder).isDirectoryContaining("glob:**data-unfinished-*");
    assertThat(DemoTrust.setUnfinishedAside(home, "")).isEmpty();
  }

  @Test
  void in_a_database_elsewhere_its_owner_is_told_what_to_do() {
    var home = new Home(folder, folder);
    OwnerOnly.write(folder.resolve("demo-begun"), "yes");

    assertThatThrownBy(() -> DemoTrust.setUnfinishedAside(home, "mongodb://db.example/"))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("Empty that database")
        .hasMessageContaining("remove " + folder.resolve("demo-begun"))
        .hasMessageContaining("and the folder " + folder.resolve("data") + ",");
  }

  @Test
  void a_load_that_came_to_its_end_is_kept() {
    var home = new Home(folder, folder);
    OwnerOnly.write(home.data("mongodb").resolve("some"), "data");
    OwnerOnly.write(folder.resolve("demo-begun"), "yes");
    OwnerOnly.write(home.demoLoadedFile(), "yes");

    assertThat(DemoTrust.setUnfinishedAside(home, "")).isEmpty();

    assertThat(home.data("mongodb")).exists();
  }
}
