package waymark.cases.safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.cases.register.Pupils.joined;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.pupil.DateOfBirth;
import waymark.cases.pupil.SentBy;
import waymark.cases.roll.RecordLeaver;
import waymark.cases.roll.RecordRollRow;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;
import waymark.ledger.store.CommandOrigin;

/** A trust of two schools with everybody who has to do with safeguarding, or must not. */
final class SafeguardingTrust {
  static final String BASE = "/api/safeguarding";
  private static final String RAISE =
      """
      {"pupil":"%s","occurredOn":"2025-11-10","occurredAt":"10:40","seen":"%s",
       "childsWords":"I do not want to go home.","place":"Playground",
       "bodyMap":[{"view":"front","x":510,"y":220,"note":"A bruise"}],"immediateDanger":false}\
      """;

  final int port;
  final PupilCommands commands;
  final UUID rowan;
  final UUID alder;

  private final Service administrator;

  SafeguardingTrust(int port, PupilCommands commands) {
    this.port = port;
    this.commands = commands;
    administrator = as("administrator");
    String first = "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE);
    made(administrator.post("/api/directory/first-administrator", first));
    rowan = school("999901", "4001", "Rowan Valley Primary School");
    alder = school("999902", "4002", "Alder Brook Primary School");
    person("dsl", "dsl", rowan);
    person("deputy", "deputy-dsl", rowan);
    person("dsl-alder", "dsl", alder);
    person("head", "head-teacher", rowan);
    person("head-alder", "head-teacher", alder);
    person("senco", "senco", rowan);
    person("senco-alder", "senco", alder);
    person("assistant", "teaching-assistant", rowan);
    person("data-manager", "data-manager", rowan);
    person("director", "trust-director", null);
    person("analyst", "trust-analyst", null);
  }

  Service as(String name) {
    return new Service(port, "safeguarding-" + name);
  }

  /** A child on the roll of a school. */
  UUID child(UUID school) {
    UUID pupil = UUID.randomUUID();
    row(pupil, school, LocalDate.of(2024, 9, 2), joined().dateOfBirth());
    return pupil;
  }

  /** Somebody whose file need not be kept any more: they were on a roll, and are grown up. */
  UUID grown(UUID school) {
    UUID pupil = UUID.randomUUID();
    row(pupil, school, LocalDate.of(2018, 9, 3), new DateOfBirth(LocalDate.of(2000, 5, 7)));
    leaves(pupil, school, LocalDate.of(2018, 12, 20));
    return pupil;
  }

  static CommandOrigin origin() {
    return new CommandOrigin(UUID.randomUUID(), "row", "roll");
  }

  /** The roll of that school has the child now. */
  void moves(UUID pupil, UUID school) {
    row(pupil, school, LocalDate.of(2025, 11, 12), joined().dateOfBirth());
  }

  /** The roll of that school has the child no more. */
  void leaves(UUID pupil, UUID school, LocalDate on) {
    commands.send(
        new RecordLeaver(pupil, UUID.randomUUID(), school, on), origin(), SentBy.THE_SERVICE);
  }

  private void row(UUID pupil, UUID school, LocalDate on, DateOfBirth born) {
    var j = joined();
    commands.send(
        new RecordRollRow(
            pupil,
            UUID.randomUUID(),
            school,
            on,
            j.name(),
            born,
            j.upn(),
            List.of(),
            "6",
            "6B",
            List.of(),
            null,
            Set.of(rowan, alder)),
        origin(),
        SentBy.THE_SERVICE);
  }

  UUID raised(UUID pupil, String seen) {
    return id(made(as("assistant").post(BASE + "/concerns", raising(pupil, seen))), "concern");
  }

  static String raising(UUID pupil, String seen) {
    return RAISE.formatted(pupil, seen);
  }

  static String concern(UUID concern) {
    return BASE + "/concerns/" + concern;
  }

  static String chronology(UUID pupil) {
    return BASE + "/children/" + pupil + "/chronology";
  }

  static Answer made(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
    return answer;
  }

  static Answer done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    return answer;
  }

  static UUID id(Answer answer, String field) {
    return UUID.fromString(answer.body().required(field).stringValue());
  }

  static List<String> ids(JsonNode list, String field) {
    return list.valueStream().map(each -> each.path(field).asString()).toList();
  }

  UUID school(String urn, String establishment, String name) {
    String form =
        """
        {"urn":"%s","laCode":"999","establishment":"%s","name":"%s","phase":"Primary",
         "type":"Academy converter"}\
        """;
    return id(
        made(
            administrator.post("/api/directory/schools", form.formatted(urn, establishment, name))),
        "school");
  }

  UUID person(String name, String role, UUID school) {
    String form =
        "{\"name\":\"Demo %1$s\",\"subject\":\"safeguarding-%1$s\",\"email\":\"%1$s@example.org\"}"
            .formatted(name);
    UUID person = id(made(administrator.post("/api/directory/people", form)), "person");
    grant(person.toString(), role, school);
    return person;
  }

  void grant(String person, String role, UUID school) {
    String grant =
        "{\"role\":\"%s\",\"school\":%s,\"from\":\"2020-01-01\",\"until\":null,\"classes\":%s}";
    String at = school == null ? "null" : '"' + school.toString() + '"';
    String classes = role.equals("teaching-assistant") ? "[\"4A\"]" : "null";
    made(administrator.grant(person, grant.formatted(role, at, classes)));
  }

  /** From today on, whichever of that role it was. */
  void withdraw(String person, String role) {
    withdraw(person, role, LocalDate.now(ZoneId.of("Europe/London")));
  }

  void withdraw(String person, String role, LocalDate on) {
    String at = "/api/directory/people/" + person;
    JsonNode shown = done(administrator.get(at)).body();
    String grant =
        shown
            .required("grants")
            .valueStream()
            .filter(each -> each.required("role").asString().equals(role))
            .findFirst()
            .orElseThrow()
            .required("grant")
            .asString();
    done(
        administrator.decide(
            at + "/grants/" + grant + "/withdraw",
            "{\"on\":\"%s\"}".formatted(on),
            shown.required("seq").longValue()));
  }
}
