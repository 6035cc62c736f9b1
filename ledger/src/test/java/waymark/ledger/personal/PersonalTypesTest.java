package waymark.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import waymark.ledger.testing.TestMongo;

class PersonalTypesTest {

  record Name(String text) {
    static final Name UNAVAILABLE = new Name("name not available");
    static final Name ERASED = new Name("[erased]");
  }

  record Born(String iso) {
    static Born on(LocalDate date) {
      return new Born(date.toString());
    }

    static final Born UNAVAILABLE = new Born("date not available");
    static final Born ERASED = new Born("[erased]");
  }

  record Joined(String pupil, Name name, List<Name> former, Born born, int yearGroup) {}

  private static final Joined EVENT =
      new Joined(
          "1",
          new Name("Tavi Quennelby"),
          List.of(new Name("Tavi Ostrander")),
          Born.on(LocalDate.of(2015, 3, 14)),
          4);

  @TempDir Path home;
  private KeyRing keys;
  private JsonMapper mapper;

  @BeforeEach
  void open() {
    TrustKey trust = TrustKey.createIfAbsent(home.resolve("trust.key"));
    keys = KeyRing.open(TestMongo.client(), TestMongo.database("types"), trust, 0);
    PersonalTypes types =
        new PersonalTypes(keys)
            .with(Name.class, "name", Name::text, Name::new, Name.UNAVAILABLE, Name.ERASED)
            .with(Born.class, "date-of-birth", Born::iso, Born::new, Born.UNAVAILABLE, Born.ERASED);
    mapper = JsonMapper.builder().addModule(types.module()).build();
  }

  private JsonNode written() {
    return PersonalTypes.under(mapper, "pupil:1").valueToTree(EVENT);
  }

  @Test
  void nothingPersonalIsInTheJsonOfAnEvent() {
    String json = mapper.writeValueAsString(written());
    assertThat(json)
        .contains("\"key\":\"pupil:1\"", "\"kind\":\"name\"", "\"yearGroup\":4")
        .doesNotContain("Tavi", "Quennelby", "Ostrander", "2015", "03-14");
  }

  @Test
  void anEventReadsAsItWasWritten() {
    assertThat(mapper.treeToValue(written(), Joined.class)).isEqualTo(EVENT);
  }

  @Test
  void afterErasureAnEventStillReadsWithEverythingThatIsNotPersonal() {
    JsonNode json = written();
    keys.erase("pupil:1");
    assertThat(mapper.treeToValue(json, Joined.class))
        .isEqualTo(new Joined("1", Name.ERASED, List.of(Name.ERASED), Born.ERASED, 4));
  }

  @Test
  void aKeyThatIsNotThereGivesTheUnavailableForm() {
    JsonNode json = written();
    String elsewhere = json.toString().replace("pupil:1", "pupil:2");
    assertThat(mapper.readValue(elsewhere, Joined.class).name()).isEqualTo(Name.UNAVAILABLE);
  }

  @Test
  void aPersonalTypeIsNeverWrittenInClearByMistake() {
    assertThatThrownBy(() -> mapper.writeValueAsString(EVENT)).hasMessageContaining("personal");
  }

  @Test
  void whatCouldNotBeReadIsNeverWrittenAsIfItWereAName() {
    for (Name placeholder : List.of(Name.UNAVAILABLE, Name.ERASED)) {
      assertThatThrownBy(() -> PersonalTypes.under(mapper, "pupil:1").valueToTree(placeholder))
          .hasMessageContaining("could not be read");
    }
  }

  @Test
  void aBoxOfAnotherKindIsRefused() {
    Sealed date = keys.seal("pupil:1", "date-of-birth", "2015-03-14");
    String json = mapper.writeValueAsString(date);
    assertThatThrownBy(() -> mapper.readValue(json, Name.class))
        .hasMessageContaining("expected a sealed name");
  }
}
