package waymark.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmTest {
  private static final String ENDS_WITHOUT_MEMORY = "-XX:+ExitOnOutOfMemoryError";
  private static final String CARRIERS = "-Djdk.virtualThreadScheduler.parallelism=16";

  @TempDir private Path root;

  @Test
  void a_service_without_memory_ends_rather_than_goes_on_without_a_thread() throws Exception {
    assertEverywhere(ENDS_WITHOUT_MEMORY);
  }

  @Test
  void virtual_threads_have_more_carriers_than_two_processors_give_them() throws Exception {
    assertEverywhere(CARRIERS);
  }

  private void assertEverywhere(String option) throws Exception {
    Path built = Files.createDirectories(root.resolve("target/app"));
    Files.createFile(built.resolve("module.args"));
    assertThat(new Jvm(root).command("module", "Main", 64)).contains(option);

    assertThat(Files.readAllLines(Path.of("../docker/service.Dockerfile")))
        .filteredOn(line -> line.startsWith("ENTRYPOINT"))
        .singleElement()
        .asString()
        .contains('"' + option + '"');
  }
}
