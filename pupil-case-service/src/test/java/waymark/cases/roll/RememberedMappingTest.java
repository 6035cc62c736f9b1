package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was said of a school's files holds for the next one like them. */
class RememberedMappingTest {
  private static final Map<String, String> SAID =
      Map.of(
          "Ident",
          "upn",
          "Name",
          "fullName",
          "Geb",
          "dateOfBirth",
          "Bus",
          "ignore",
          "Cl",
          "className");

  @Test
  void theSameColumnsHoldWhatWasSaid() {
    assertThat(of(SAID, "Ident", "Name", "Geb", "Bus", "Cl")).isEqualTo(SAID);
  }

  @Test
  void anIgnoredColumnThatIsGoneAndANewOneLoseNothingElse() {
    assertThat(of(SAID, "Ident", "Name", "Geb", "Cl", "House"))
        .isEqualTo(
            Map.of("Ident", "upn", "Name", "fullName", "Geb", "dateOfBirth", "Cl", "className"));
  }

  @Test
  void aColumnOfMoreThanWhoAPupilIsMayGoToo() {
    assertThat(of(SAID, "Ident", "Name", "Geb")).containsOnlyKeys("Ident", "Name", "Geb");
  }

  @Test
  void aFileThatTellsWhoAPupilIsByOtherColumnsIsAnother() {
    assertThat(of(SAID, "UPN", "Surname", "Forename", "DOB", "Bus", "Cl")).isEmpty();
    assertThat(of(SAID, "Ident", "Surname", "Forename", "Geb", "Bus", "Cl")).isEmpty();
  }

  @Test
  void ofTwoStylesTheOneMoreLikeTheFileHolds() {
    var other = Map.of("Ident", "upn", "Name", "forename", "Fam", "surname");
    assertThat(of(List.of(SAID, other), "Ident", "Name", "Fam")).isEqualTo(other);
    assertThat(of(List.of(other, SAID), "Ident", "Name", "Geb", "Bus", "Cl")).isEqualTo(SAID);
  }

  @Test
  void ofTwoAsMuchLikeItTheNewerHolds() {
    var older = Map.of("Ident", "upn", "Name", "fullName", "A", "ignore");
    var newer = Map.of("Ident", "upn", "Name", "surname", "B", "forename");
    assertThat(of(List.of(newer, older), "Ident", "Name", "A", "B")).isEqualTo(newer);
  }

  private static Map<String, String> of(Map<String, String> said, String... headings) {
    return of(List.of(said), headings);
  }

  private static Map<String, String> of(List<Map<String, String>> said, String... headings) {
    return RememberedMapping.of(List.of(headings), said);
  }
}
