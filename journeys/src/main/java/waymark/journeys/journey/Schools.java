package waymark.journeys.journey;

import java.util.List;
import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/** The schools that somebody works at, as the directory lists them. */
final class Schools {
  private Schools() {}

  static List<JsonNode> of(SignedInClient person) {
    var theirs = person.schools();
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
