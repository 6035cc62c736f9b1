package waymark.journeys.journey;

import java.util.List;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/** The schools that somebody works at, as the directory lists them. */
final class Schools {
  private Schools() {}

  static List<JsonNode> of(SignedInClient person) {
    var theirs =
        person
            .get("/api/directory/me")
            .orFail()
            .json()
            .required("schools")
            .valueStream()
            .map(school -> school.required("id").asString())
            .toList();
    return person
        .get("/api/directory/schools")
        .orFail()
        .json()
        .required("schools")
        .valueStream()
        .filter(school -> theirs.contains(school.required("id").asString()))
        .toList();
  }
}
