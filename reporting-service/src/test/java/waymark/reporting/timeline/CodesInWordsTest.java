package waymark.reporting.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.ledger.personal.Sealed;

class CodesInWordsTest {
  private static final Map<String, String> POLICY =
      Map.of(
          "need-types SLD", "Severe learning difficulty",
          "removal-reasons needs-met", "Needs are met by what is ordinarily available",
          "removal-reasons other", "Another reason, given in the note");

  private final Words words = new OfPolicy();
  private final CodesInWords codes = new CodesInWords(words);

  @Test
  void a_parent_reads_words_and_staff_the_code_beside_them() {
    assertThat(codes.need("SLD")).isEqualTo("Severe learning difficulty (SLD)");
    assertThat(codes.provision("K")).isEqualTo("SEN support (K)");
    assertThat(codes.provision("A")).isEqualTo("School Action (A)");
    assertThat(ReasonsInWords.of("pupil-case.removed-from-register", "needs-met", words))
        .isEqualTo("Needs are met by what is ordinarily available");
  }

  @Test
  void a_reason_has_the_words_of_its_own_set() {
    assertThat(ReasonsInWords.of("pupil-case.hold-placed", "other", words)).isEqualTo("other");
  }

  @Test
  void a_code_that_nobody_can_put_into_words_is_shown_as_it_is() {
    assertThat(codes.need("XYZ")).isEqualTo("XYZ");
    assertThat(codes.provision("Q")).isEqualTo("Q");
    assertThat(ReasonsInWords.of("pupil-case.erasure-requested", "retention-ended", words))
        .isEqualTo("retention ended");
  }

  private static final class OfPolicy implements Words {
    @Override
    public String person(String id) {
      return id;
    }

    @Override
    public String school(String id) {
      return id;
    }

    @Override
    public String opened(Sealed sealed) {
      return sealed.kind();
    }

    @Override
    public Optional<String> label(String set, String code) {
      return Optional.ofNullable(POLICY.get(set + " " + code));
    }
  }
}
