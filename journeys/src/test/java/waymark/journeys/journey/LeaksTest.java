package waymark.journeys.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.journeys.demo.DemoAccounts.Account;
import waymark.journeys.journey.Stored.Value;

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
    leaks.search("a place", value("x", "before " + planted + " after"));
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a place names");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-06-04",
        "2015-6-4",
        "20150604",
        "04062015",
        "04/06/2015",
        "4/6/2015",
        "04/06/15",
        "4.6.2015",
        "4 June 2015",
        "4 JUN 2015",
        "04-jun-2015",
        "04-JUN-15",
        "04Jun2015",
        "June 4, 2015",
        "4th June 2015",
        "the 4TH OF JUNE 2015",
        "Thursday 4 June 2015",
        "[2015, 6, 4]",
        "1433376000000",
        "1433372400000"
      })
  void a_date_of_birth_is_found_wherever_it_stands_as_a_value(String planted) {
    leaks.search("a document", value("note", "born " + planted));
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a document note has the date");
    leaks.searchLog("a log", "read " + planted);
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a log has the date of birth");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"pupil\": {\"seen\": [{\"dob\": \"2015-06-04\"}]}}",
        "{\"parts\": [2015, 6, 4]}",
        "{\"at\": 1433376000000}",
        "{\"day\": 20150604}"
      })
  void within_whatever_holds_it(String json) {
    var bytes = new BsonBinary(json.getBytes(UTF_8));
    leaks.search("bytes", Stored.document(raw(new BsonDocument("leaf", bytes))));
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("has the date of birth");

    leaks.search("a document", Stored.document(raw(BsonDocument.parse(json))));
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a document ");

    var record = new ConsumerRecord<byte[], byte[]>("t", 0, 0, null, json.getBytes(UTF_8));
    leaks.search("a message", Stored.message(record));
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a message ");
  }

  @Test
  void the_day_of_an_event_is_not_taken_for_somebody_elses_birthday() {
    leaks.search("another's document", value("occurredOn", "2015-06-04"));
    leaks.search("another's document", value("start", "2015-06-04"));
    assertThatCode(leaks::expectNone).doesNotThrowAnyException();

    leaks.search("a document", value("occurredOn", "on 2015-06-04, when she was born"));
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("a document occurredOn has");
  }

  @Test
  void but_it_is_where_the_place_is_about_the_one_who_was_born_then() {
    var about = new Value("pupil", PUPIL);
    var on = new Value("occurredOn", "2015-06-04");
    leaks.search("theirs", new Stored(PUPIL + " 2015-06-04", List.of(about, on)));
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("theirs has the date of birth");
  }

  @Test
  void a_date_of_birth_is_found_as_days_and_as_a_date_of_the_database() {
    leaks.search(
        "days", value("x", "{\"pupil\": \"" + PUPIL + "\", \"x\": " + BORN.toEpochDay() + "}"));
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("days has the date of birth");

    var midnight = new BsonDateTime(BORN.toEpochDay() * 86_400_000);
    leaks.search("bson", Stored.document(raw(new BsonDocument("x", midnight))));
    assertThatThrownBy(leaks::expectNone).hasMessageContaining("bson x has the date of birth");
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
    leaks.search("another's document", value("x", "" + BORN.toEpochDay()));
    leaks.search(
        "a place in the record", value("x", PUPIL + " \"position\": " + BORN.toEpochDay()));
    leaks.search("a role", value("role", "senco"));
    leaks.search("few words", value("title", "to be told"));
    leaks.searchLog("a log", "2026-11-22T10:00:00Z INFO Ben Siân O'Clock zoelv rands 801200001001");
    assertThatCode(leaks::expectNone).doesNotThrowAnyException();
  }

  private static Stored value(String field, String text) {
    return new Stored(text, List.of(new Value(field, text)));
  }

  private static RawBsonDocument raw(BsonDocument document) {
    return new RawBsonDocument(document, new BsonDocumentCodec());
  }
}
