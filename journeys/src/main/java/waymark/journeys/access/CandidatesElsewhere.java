package waymark.journeys.access;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/** Somebody who applied at one school. */
record CandidatesElsewhere(SignedInClient director, String school) {
  private static final String BASE = "/api/recruitment/candidates";

  /** One for all runs: once there is one it is found again. */
  String candidate() {
    var there = director.get(BASE + "?school=" + school).orFail().json().required("candidates");
    return there
        .valueStream()
        .findFirst()
        .map(each -> each.required("candidate").asString())
        .orElseGet(this::applied);
  }

  private String applied() {
    var form =
        "{\"school\":\"%s\",\"post\":\"Cook\",\"receivedOn\":\"%s\",\"name\":\"Demo Applicant\"}";
    var made = director.post(BASE, form.formatted(school, LocalDate.now().minusDays(1)));
    return made.orFail().json().required("candidate").asString();
  }

  JsonNode seen(String candidate) {
    return director.get(BASE + "/" + candidate).orFail().json();
  }
}
