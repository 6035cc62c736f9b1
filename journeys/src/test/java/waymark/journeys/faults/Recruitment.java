package waymark.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A trust's recruitment-service, and the director who looks at candidates there. */
final class Recruitment implements AutoCloseable {
  static final String CANDIDATES = "/api/recruitment/candidates";
  static final String NAME = "Demo Applicant";
  private static final String APPLICATION =
      "{\"school\":\"%s\",\"post\":\"Cook\",\"receivedOn\":\"%s\",\"name\":\"" + NAME + "\"}";

  final Service service;
  final Person director;
  private final ServiceTokens tokens = new ServiceTokens("recruitment-service", "names");
  private final String school;

  Recruitment(Trust trust) {
    service = trust.recruitment(tokens.uri());
    director = trust.director.at(service.address());
    school = trust.school();
  }

  /** So many who have just applied. */
  List<String> candidates(int many) throws IOException {
    var yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
    var applied = new ArrayList<String>();
    for (int i = 0; i < many; i++) {
      var made = director.post(CANDIDATES, APPLICATION.formatted(school, yesterday));
      assertThat(made.status()).as(made.text()).isEqualTo(201);
      applied.add(made.json().required("candidate").asString());
    }
    return applied;
  }

  @Override
  public void close() {
    service.close();
    tokens.close();
  }
}
