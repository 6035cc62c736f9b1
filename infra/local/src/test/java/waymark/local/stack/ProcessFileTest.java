package waymark.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {
  @TempDir private Path folder;

  @Test
  void a_process_is_found_again_until_it_is_forgotten() {
    var file = new ProcessFile(folder.resolve("this.pid"));
    file.note(ProcessHandle.current());
    assertThat(file.running()).contains(ProcessHandle.current());

    file.forget();
    assertThat(file.running()).isEmpty();
  }

  @Test
  void another_process_that_was_given_the_same_number_is_left_alone() {
    var file = new ProcessFile(folder.resolve("old.pid"));
    long startedLongAgo = 1_000_000_000_000L;
    OwnerOnly.write(file.path(), ProcessHandle.current().pid() + " " + startedLongAgo + "\n");

    assertThat(file.running()).isEmpty();
  }
}
