package waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.feed.View;
import waymark.ledger.testing.LedgerTopic;
import waymark.ledger.testing.LedgerTopic.Sent;

/** A trust whose two ledgers are written by the test, as their publisher would write them. */
final class Trust {
  static final String CELL = "reports-" + UUID.randomUUID().toString().substring(0, 8);
  private static final Duration LONG = Duration.ofMinutes(2);
  final LedgerTopic directory = new LedgerTopic(CELL + ".directory", CELL + "/directory/1");
  final LedgerTopic cases = new LedgerTopic(CELL + ".cases", CELL + "/cases/1");
  final KeyHolder keys = new KeyHolder();
  private final Map<String, String> people = new ConcurrentHashMap<>();
  final String actor = person("recorder", "Fennimore Oxlade");

  /** Waits until a service has taken in all that the directory's ledger says so far. */
  void directoryReaches(View view) {
    long position = directory.position();
    assertThat(view.await(position, LONG)).as("directory up to position " + position).isTrue();
  }

  static ObjectNode body() {
    return JsonMapper.shared().createObjectNode();
  }

  String school(String name) {
    String school = UUID.randomUUID().toString();
    var body = body().put("school", school).put("urn", "999000").put("laCode", "999");
    body.put("establishment", "4000").put("name", name).put("phase", "Primary").put("type", "T");
    directory.send("school:" + school, "directory.school-listed", body.toString());
    return school;
  }

  String person(String subject, String name) {
    String person = UUID.randomUUID().toString();
    var body = body().put("person", person).put("subject", subject);
    body.put("actor", person).put("occurredOn", "2020-01-01");
    body.set("name", keys.sealPerson(person, name));
    directory.send("person:" + person, "directory.person-added", body.toString());
    return person;
  }

  void email(String person, String address) {
    var body = body().put("person", person).put("actor", person).put("occurredOn", "2020-01-01");
    body.set("email", keys.sealPerson(person, address));
    directory.send("person:" + person, "directory.person-email-set", body.toString());
  }

  /** Somebody with one role, at a school or in the whole trust; the subject they sign in with. */
  String holder(String role, String school, String... classes) {
    String subject = role + "-" + UUID.randomUUID();
    people.put(subject, person(subject, "Wrenna Thistlecott"));
    grant(subject, role, school, classes);
    return subject;
  }

  /** The stream of somebody who holds a role. */
  String streamOf(String subject) {
    return "person:" + people.get(subject);
  }

  /** One more role for somebody who holds one. */
  void grant(String subject, String role, String school, String... classes) {
    String person = people.get(subject);
    var body = body().put("grant", UUID.randomUUID().toString()).put("person", person);
    body.put("role", role).put("school", school).put("from", "2020-01-01").putNull("until");
    var named = body.putArray("classes");
    List.of(classes).forEach(named::add);
    directory.send("person:" + person, "directory.role-granted", body.toString());
  }

  /** A pupil's stream. */
  final class Pupil {
    final String id = UUID.randomUUID().toString();
    final String entry = UUID.randomUUID().toString();

    Sent says(String type, String on, ObjectNode body) {
      return says(type, on, body, null);
    }

    Sent says(String type, String on, ObjectNode body, String recordedAt) {
      body.put("pupil", id).put("actor", actor).put("occurredOn", on);
      LocalDate.parse(on);
      var sent = cases.next("pupil:" + id, "pupil-case." + type, body.toString());
      return cases.send(recordedAt == null ? sent : sent.with("recordedAt", recordedAt));
    }

    Pupil joined(String school, String surname, String forename, String year) {
      return joined(school, surname, forename, year, "2015-03-14", null);
    }

    Pupil joined(String school, String surname, String forename, String year, String born) {
      return joined(school, surname, forename, year, born, null);
    }

    Pupil joined(
        String school,
        String surname,
        String forename,
        String year,
        String born,
        String recordedAt) {
      var body = body().put("school", school).put("yearGroup", year).put("className", year + "A");
      var name = body().put("surname", surname).put("forename", forename);
      body.set("name", keys.seal(id, "name", name.toString()));
      body.set("dateOfBirth", keys.seal(id, "date-of-birth", born));
      body.set("upn", keys.seal(id, "upn", "X999400115001"));
      body.putArray("formerUpns");
      says("joined-school", "2025-09-01", body.putNull("import"), recordedAt);
      return this;
    }

    ObjectNode placement(String school, String provision, String... codes) {
      var body = body().put("school", school).put("entry", entry).put("provision", provision);
      var needs = body.putArray("needs");
      for (int i = 0; i < codes.length; i++) {
        needs.addObject().put("rank", i + 1).put("code", codes[i]);
      }
      body.set("triedBefore", keys.seal(id, "words", "Two terms of small-group reading."));
      return body.putNull("plan");
    }

    Pupil placed(String school, String on, String provision, String... codes) {
      says("placed-on-register", on, placement(school, provision, codes));
      return this;
    }

    Pupil parentsTold(String on) {
      says("parents-told", on, body().put("entry", entry).putNull("how"));
      return this;
    }
  }

  Pupil pupil() {
    return new Pupil();
  }
}
