package waymark.local.operating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;

class MakeAdministratorCodeTest {
  @TempDir private Path home;

  @Test
  void who_gives_no_reason_is_told_that_it_names_nobody_and_stays_for_ever() {
    var make = new MakeAdministratorCode(Home.of(Map.of("WAYMARK_HOME", home.toString())));
    assertThatThrownBy(() -> make.run(List.of()))
        .isInstanceOfSatisfying(
            CannotContinue.class,
            refused ->
                assertThat(refused.sentence())
                    .contains("administrator-code --reason")
                    .contains("stays in the record for ever, in clear: name nobody"));
  }
}
