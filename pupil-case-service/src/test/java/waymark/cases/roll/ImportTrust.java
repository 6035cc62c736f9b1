package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/** The people of a trust that imports rolls, and schools for each test. */
final class ImportTrust {
  private final int port;
  private final Service administrator;
  private final Service director;
  private final Service rollManager;
  private final String rollManagerId;
  private int schools = 4000;

  ImportTrust(int port) {
    this.port = port;
    administrator = new Service(port, "roll-administrator");
    administrator.post(
        "/api/directory/first-administrator",
        "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
    director = new Service(port, "roll-director");
    grant(person("roll-director"), "trust-director", null);
    rollManager = new Service(port, "roll-manager");
    rollManagerId = person("roll-manager");
  }

  Service director() {
    return director;
  }

  Service administrator() {
    return administrator;
  }

  Service rollManager() {
    return rollManager;
  }

  /** Lets the roll's manager see this school too. */
  void grantManager(ImportSchool at) {
    grant(rollManagerId, "data-manager", at.id());
  }

  ImportSchool school() {
    String establishment = Integer.toString(++schools);
    Answer listed =
        administrator.post(
            "/api/directory/schools",
            """
            {"urn":"99%s","laCode":"999","establishment":"%s","name":"School %s","phase":"Secondary","type":"Academy converter"}\
            """
                .formatted(establishment, establishment, establishment));
    assertThat(listed.status()).as(listed.raw().body()).isEqualTo(201);
    String id = listed.body().required("school").stringValue();
    ImportCase.awaiting(() -> director.get("/api/cases/imports?school=" + id).status() == 200);
    return new ImportSchool(id, establishment);
  }

  /** Somebody who manages the roll of this school alone. */
  Service manager(String subject, ImportSchool at) {
    Service person = new Service(port, subject);
    grant(person(subject), "data-manager", at.id());
    ImportCase.awaiting(() -> person.get("/api/cases/imports?school=" + at.id()).status() == 200);
    return person;
  }

  /** Somebody who manages the roll of one school and is SENCO at another. */
  Service managerAndSenco(String subject, ImportSchool managed, ImportSchool other) {
    String id = person(subject);
    grant(id, "data-manager", managed.id());
    grant(id, "senco", other.id());
    Service person = new Service(port, subject);
    ImportCase.awaiting(
        () -> person.get("/api/cases/imports?school=" + other.id()).status() == 200);
    return person;
  }

  private String person(String subject) {
    return administrator
        .post(
            "/api/directory/people",
            "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}".formatted(subject))
        .body()
        .required("person")
        .stringValue();
  }

  private void grant(String person, String role, @Nullable String school) {
    String where = school == null ? "null" : "\"" + school + "\"";
    Answer granted =
        administrator.grant(
            person,
            "{\"role\":\"%s\",\"school\":%s,\"from\":\"2020-01-01\",\"until\":null}"
                .formatted(role, where));
    assertThat(granted.status()).as(granted.raw().body()).isEqualTo(201);
  }
}
