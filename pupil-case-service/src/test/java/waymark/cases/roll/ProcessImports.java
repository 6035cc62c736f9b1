package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import waymark.cases.web.Service;
import waymark.cases.web.Service.Answer;

/** Imports by a trust's director, through a service that is a process of its own. */
record ProcessImports(ServiceProcess service) {
  static final String WHOLE = "{\"wholeRoll\":true,\"typed\":null,\"refuseOnProblems\":false}";

  /** The trust's first people. */
  ProcessImports begin() {
    Service administrator = administrator();
    administrator.post(
        "/api/directory/first-administrator",
        "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(Service.CODE));
    String person =
        done(administrator.post(
                "/api/directory/people",
                "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"director\"}"))
            .required("person")
            .stringValue();
    done(
        administrator.grant(
            person,
            "{\"role\":\"trust-director\",\"school\":null,\"from\":\"2020-01-01\",\"until\":null}"));
    return this;
  }

  String school(String establishment) {
    String school =
        done(administrator()
                .post(
                    "/api/directory/schools",
                    """
                    {"urn":"99%s","laCode":"999","establishment":"%s","name":"School %s","phase":"Secondary","type":"Academy converter"}\
                    """
                        .formatted(establishment, establishment, establishment)))
            .required("school")
            .stringValue();
    service.until(() -> director().get("/api/cases/imports?school=" + school).status() == 200);
    return school;
  }

  Service director() {
    return service.as("director");
  }

  String upload(String school, byte[] file) {
    return done(send(school, file)).required("import").stringValue();
  }

  Answer send(String school, byte[] file) {
    return director()
        .upload(
            "/api/cases/imports?school=" + school + "&name=roll", "application/octet-stream", file);
  }

  JsonNode show(String id) {
    return done(director().get("/api/cases/imports/" + id));
  }

  String state(String id) {
    return director().get("/api/cases/imports/" + id).body().path("state").asString("");
  }

  private Service administrator() {
    return service.as("administrator");
  }

  private static JsonNode done(Answer answer) {
    assertThat(answer.status()).as(answer.raw().body()).isBetween(200, 201);
    return answer.body();
  }
}
