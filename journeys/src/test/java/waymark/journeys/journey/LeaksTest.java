package waymark.journeys.journey;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.journeys.demo.DemoAccounts.Account;

class LeaksTest {
  private static final String PUPIL = "3b0f6f2e-6f6c-4c0e-9c5e-0d6b2f1a7e55";
  private static final LocalDate BORN = LocalDate.of(2015, 6, 4);

  private final Leaks leaks =
      new Leaks(
          List.of(
              new Person(
                  "pupil:" + PUPIL,
                  Set.of("Siân"),
                  Set.of("Zoëlvrand-O'Brunovenby", "Oldhallowby"),
                  Set.of("A801200001001", "C801200001001"),
                  Set.of(BORN),
                  Set.of("Reads aloud with a partner every morning before register.")),
              new Person(
                  "pupil:another",
                  Set.of("Ben"),
                  Set.of("Xu"),
                  Set.of("B801200001001"),
                  Set.of(LocalDate.of(2012, 1, 9)),
                  Set.of("To be told"))),
          List.of(new Account("senco", "secret", "Demo SENCO", "SENCO", "4ee8d09e")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "surname='Zoëlvrand-O'Brunovenby'",
        "ZOËLVRAND",
        "-zoelvrand-",
        "Zoe\u0308lvrand",
        "{\"surname\":\"O’Brunovenby\"}",
        "brunovenby.csv",
        "SianZoelvrandOBrunovenby",
        "Ben Xu",
        "Xu, Ben",
        "upn=A801200001001;",
        "'b801200001001'",
        "Demo SENCO signed in",
        "SENCO, Demo",
        "username=senco",
        "User 'senco' signed in",
        "formerly Oldhallowby",
        "Sian Oldhallowby",
        "former upn c801200001001",
        "{\"note\":\"Reads aloud — with a partner, every morning, then …\"}"
      })
  void a_name_or_upn_is_found_however_it_is_spelt(String planted) {
    leaks.search("a place", "before " + planted + " after");
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a place names");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-06-04",
        "20150604",
        "04/06/2015",
        "4/6/2015",
        "04/06/15",
        "4 June 2015",
        "4 Jun 2015",
        "[2015, 6, 4]",
        "1433376000000",
        "1433372400000"
      })
  void a_date_of_birth_is_found_in_what_is_about_the_pupil_and_in_logs(String planted) {
    leaks.search("a document", PUPIL + " born " + planted);
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a document has the date of birth");
    leaks.searchLog("a log", "read " + planted);
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a log has the date of birth");
  }

  @Test
  void a_date_of_birth_is_found_as_days_and_as_a_date_of_the_database() {
    leaks.search("days", "{\"pupil\": \"" + PUPIL + "\", \"x\": " + BORN.toEpochDay() + "}");
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("days has the date of birth");

    var midnight = new BsonDateTime(BORN.toEpochDay() * 86_400_000);
    leaks.search("bson", PUPIL + new BsonDocument("x", midnight).toJson());
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("bson has the date of birth");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sha256 9f20150604b3",
        "id 20150604c0de",
        "commit abc20150604",
        "at 11433376000000",
        "on 14/6/2015",
        "on 14 June 2015"
      })
  void a_longer_number_or_a_hash_that_happens_to_hold_it_is_no_date_of_birth(String number) {
    leaks.searchLog("a log", number + " was read");
    assertThatCode(leaks::expectNone).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"date20150604", "20150604T00:00", "born2015-06-04T00:00:00Z"})
  void a_date_of_birth_is_found_where_words_adjoin_it(String planted) {
    leaks.searchLog("a log", "read " + planted);
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a log has the date of birth");
  }

  @Test
  void a_clean_text_has_none() {
    leaks.search("another's document", "{\"born\": \"2015-06-04\", \"x\": " + BORN.toEpochDay());
    leaks.search("a place in the record", PUPIL + " \"position\": " + BORN.toEpochDay());
    leaks.search("a role", "{\"role\": \"senco\", \"cell\": \"demo\", \"need\": \"SLCN\"}");
    leaks.search("few words", "{\"title\": \"to be told\"}");
    leaks.searchLog("a log", "2026-11-22T10:00:00Z INFO Ben Siân O'Clock zoelv rands 801200001001");
    assertThatCode(leaks::expectNone).doesNotThrowAnyException();
  }
}
