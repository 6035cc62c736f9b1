package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.cases.pupil.Refused;

/** What a person may say of a file's columns. */
class MappingTest {
  private static final List<String> HEADINGS = List.of("Ident", "Fam", "Giv", "a/b");

  @Test
  void namesAndOneOfUpnAndDateOfBirthAreEnough() {
    assertThatCode(() -> check("Ident", "upn", "Fam", "surname", "Giv", "forename"))
        .doesNotThrowAnyException();
    assertThatCode(() -> check("Ident", "dateOfBirth", "Fam", "fullName"))
        .doesNotThrowAnyException();
  }

  @Test
  void withoutThemItIsNotComplete() {
    assertThat(refused("Fam", "fullName").rule()).isEqualTo("mapping-incomplete");
    assertThat(refused("Ident", "upn", "Fam", "surname").rule()).isEqualTo("mapping-incomplete");
  }

  @Test
  void aColumnTheFileDoesNotHaveIsNotPossible() {
    var refused = refused("Nowhere", "upn");
    assertThat(refused.rule()).isEqualTo("mapping-not-possible");
    assertThat(refused.pointer()).isEqualTo("/mapping/Nowhere");
  }

  @Test
  void aMeaningThatIsNotOfTheListIsNotPossible() {
    var refused = refused("a/b", "shoeSize");
    assertThat(refused.rule()).isEqualTo("mapping-not-possible");
    assertThat(refused.pointer()).isEqualTo("/mapping/a~1b");
    assertThat(refused.invalid()).isTrue();
  }

  @Test
  void twoColumnsOfTheSameAreNotPossibleButTwoToIgnoreAre() {
    assertThat(refused("Fam", "surname", "Giv", "surname").rule())
        .isEqualTo("mapping-not-possible");
    assertThatCode(() -> check("Ident", "upn", "Fam", "fullName", "Giv", "ignore", "a/b", "ignore"))
        .doesNotThrowAnyException();
  }

  private static Refused refused(String... said) {
    return catchThrowableOfType(Refused.class, () -> check(said));
  }

  /** Headings and what they are said to mean, in turn. */
  private static void check(String... said) {
    var mapping = new LinkedHashMap<String, String>();
    for (int i = 0; i < said.length; i += 2) {
      mapping.put(said[i], said[i + 1]);
    }
    Mapping.check(HEADINGS, mapping);
  }
}
