package waymark.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.CannotContinue;

class DetachedTest {
  @TempDir private Path folder;

  @Test
  void a_second_start_leaves_the_log_of_the_first_as_it_is() {
    var home = Home.of(Map.of("WAYMARK_HOME", folder.toString()));
    OwnerOnly.write(home.log(Stop.LAUNCHER), "What the first one said.\n");
    Stop.launcher(home).note(ProcessHandle.current());

    assertThatThrownBy(() -> Detached.start(home, List.of("start"), System.out))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("already running in " + folder);
    assertThat(home.log(Stop.LAUNCHER)).hasContent("What the first one said.");
  }
}
