package waymark.journeys.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import waymark.journeys.client.SignedInClient;

/** A subject access request; about a pupil, its list is gathered and looked at in part. */
record AccessRequest(SignedInClient director, String kind, String subject) {
  private static final String REPORTS = "/api/reports/subject-access/";
  private static final String CASES = "/api/cases/subject-access";
  private static final Duration CATCHING_UP = Duration.ofMinutes(1);

  /** Its id, once it is recorded. */
  String recorded() {
    String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    String form =
        """
        {"subjectKind":"%s","subject":"%s","receivedOn":"%s","askedBy":"parent","asker":"Oriel Quillfeather",
         "asked":"Everything that is kept.","identityCheckedOn":"%s"}\
        """;
    return director
        .post(CASES, form.formatted(kind, subject, today, today))
        .orFail()
        .json()
        .required("request")
        .asString();
  }

  /** Its id, once an administrator finds it; of one about a member of staff. */
  String foundBy(SignedInClient administrator) {
    String id = recorded();
    await("an administrator finds the request")
        .atMost(CATCHING_UP)
        .until(() -> administrator.get("/api/reports/staff-requests/" + id).status() == 200);
    return id;
  }

  /** Its id, once some of it is looked at. */
  String gathered() {
    String id = recorded();
    var found =
        await("the request is read")
            .atMost(CATCHING_UP)
            .ignoreExceptions()
            .until(
                () -> director.getUpToDate(REPORTS + id + "/items"),
                answer -> answer.status() == 200 && answer.json().path("list").isString())
            .json();
    String list = "{\"list\":%s}".formatted(found.required("list"));
    director.post(CASES + "/" + id + "/gather", list, "\"0\"").orFail();
    String decided =
        """
        {"decisions":[{"item":"details","verdict":"include","exemption":null,"passages":[]},
          {"item":"standing","verdict":"withhold","exemption":"third-party","passages":[]}]}\
        """;
    director.post(CASES + "/" + id + "/decide", decided, "\"1\"").orFail();
    return id;
  }
}
