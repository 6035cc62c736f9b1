package waymark.local.operating;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.local.CannotContinue;
import waymark.local.stack.Home;

/** What a person can get wrong at the terminal gets a sentence that says what to type. */
class RepublishTest {
  @TempDir private Path home;

  @Test
  void both_options_are_needed_and_no_other() {
    says("./waymark republish --ledger cases --from 1");
    says("./waymark republish --ledger cases --from 1", "--ledger", "cases");
    says("./waymark republish --ledger cases --from 1", "--ledger", "cases", "--from");
    says("./waymark republish --ledger cases --from 1", "--ledger", "cases", "--to", "3");
  }

  @Test
  void an_unknown_ledger_is_told_from_the_known_ones() {
    says(
        "'case': directory, cases, safeguarding or recruitment", "--ledger", "case", "--from", "1");
  }

  @Test
  void a_position_is_a_whole_number_from_one_on() {
    says("'0' is not", "--ledger", "cases", "--from", "0");
    says("'all' is not", "--from", "all", "--ledger", "cases");
  }

  private void says(String sentence, String... arguments) {
    var republish = new Republish(Home.of(Map.of("WAYMARK_HOME", home.toString())));
    assertThatThrownBy(() -> republish.run(List.of(arguments)))
        .isInstanceOfSatisfying(
            CannotContinue.class,
            refused ->
                org.assertj.core.api.Assertions.assertThat(refused.sentence()).contains(sentence));
  }
}
