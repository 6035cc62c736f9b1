package waymark.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {
  @Test
  void a_relative_home_counts_from_the_source_tree_so_that_several_may_be_named() {
    var one = Home.of(Map.of("WAYMARK_ROOT", "/trees/waymark", "WAYMARK_HOME", "target/one"));
    var usual = Home.of(Map.of("WAYMARK_ROOT", "/trees/waymark"));

    assertThat(one.path()).isEqualTo(Path.of("/trees/waymark/target/one"));
    assertThat(usual.path()).isEqualTo(Path.of("/trees/waymark/.waymark"));
    assertThat(one.processFile("broker")).isNotEqualTo(usual.processFile("broker"));
  }
}
