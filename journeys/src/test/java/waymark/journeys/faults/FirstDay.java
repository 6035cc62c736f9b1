package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import waymark.journeys.client.Answer;
import waymark.journeys.demo.RollFile;
import waymark.journeys.roll.RollOrder;

/** What an empty trust is given first: a school, those who work there, its roll, and a concern. */
record FirstDay(Trust trust) {
  static final String CODE = "once-and-only-once";
  static final String CONCERN =
      """
      {"pupil":"%s","occurredOn":"2026-01-12","seen":"Came in without a coat."}\
      """;
  private static final String SCHOOL =
      """
      {"urn":"999103","laCode":"999","establishment":"4001","name":"Rowan Vale Academy",
       "phase":"Secondary","type":"Academy converter"}\
      """;

  void begin(int pupils) throws IOException {
    var administrator = new Person(trust.cases.address(), "faults-administrator");
    made(
        administrator.post(
            "/api/directory/first-administrator",
            "{\"code\":\"%s\",\"name\":\"Ada Thornquist\"}".formatted(CODE)));
    made(administrator.post("/api/directory/schools", SCHOOL));
    String school = trust.school();
    employ(administrator, "faults-senco", "senco", school);
    employ(administrator, "faults-cover", "senco", school);
    // Another person than the one who works on the register, so that the checker can tell apart.
    employ(administrator, "faults-data-manager", "data-manager", school);
    employ(administrator, "faults-director", "trust-director", null);
    employ(administrator, "faults-lead", "dsl", school);
    new Import(trust.dataManager, school)
        .finish(RollFile.written(RollOrder.of(pupils, "ctf-transfer-in").tidy()));
    assertThat(trust.pupils()).hasSizeGreaterThanOrEqualTo(pupils - 2);
    String child = trust.pupils().iterator().next().substring("pupil:".length());
    made(trust.lead.post("/api/safeguarding/concerns", CONCERN.formatted(child)));
  }

  /**
   * Adds somebody with a role.
   *
   * @param school null for a role that is held in the whole trust
   */
  static void employ(Person administrator, String subject, String role, @Nullable String school)
      throws IOException {
    String person = "{\"name\":\"Tamsin Oakhollow\",\"subject\":\"%s\"}".formatted(subject);
    made(administrator.post("/api/directory/people", person));
    String id = new Person(administrator.service(), subject).id();
    String where = school == null ? "null" : "\"" + school + "\"";
    String path = "/api/directory/people/" + id;
    String grant = "{\"role\":\"%s\",\"school\":%s,\"from\":\"2020-01-01\",\"until\":null}";
    made(
        administrator.post(
            path + "/grants", grant.formatted(role, where), administrator.get(path).etag()));
  }

  private static Answer made(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer;
  }
}
