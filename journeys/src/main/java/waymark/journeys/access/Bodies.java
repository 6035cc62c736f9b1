package waymark.journeys.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Bodies an address would take, so that the answer is about what is asked for, not how. */
final class Bodies {
  private static final String DAY = LocalDate.now().minusDays(1).toString();
  private static final Map<String, String> BY_END =
      Map.of(
          "/register/place",
          """
          {"occurredOn":"%s","provision":"K","needs":[{"rank":1,"code":"SLCN"}],"triedBefore":"Small-group reading."}\
          """,
          "/register/change-provision",
          """
          {"occurredOn":"%s","provision":"K"}\
          """,
          "/register/rank-needs",
          """
          {"occurredOn":"%s","needs":[{"rank":1,"code":"SLCN"}]}\
          """,
          "/register/tell-parents",
          """
          {"occurredOn":"%s"}\
          """,
          "/register/remove",
          """
          {"occurredOn":"%1$s","reason":"no-longer-needed","lastReviewOn":"%1$s"}\
          """,
          "/register/correct",
          """
          {"corrects":0,"strike":true,"reason":"It was another pupil."}\
          """,
          "/proposal/decline",
          """
          {"reason":"The school sees no need."}\
          """,
          "/erasure/request",
          """
          {"reason":"retention-ended"}\
          """,
          "/run",
          """
          {"wholeRoll":false,"refuseOnProblems":false}\
          """,
          "/reverse",
          """
          {"reason":"The wrong file."}\
          """);

  private Bodies() {}

  /** An empty one, and one that can be read where the address takes more. */
  static List<String> of(Endpoint endpoint) {
    return BY_END.entrySet().stream()
        .filter(each -> endpoint.path().endsWith(each.getKey()))
        .map(each -> List.of("{}", each.getValue().formatted(DAY)))
        .findFirst()
        .orElse(List.of("{}"));
  }
}
