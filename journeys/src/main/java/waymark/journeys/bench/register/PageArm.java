package waymark.journeys.bench.register;

import java.util.List;
import java.util.UUID;
import waymark.journeys.bench.Arm;
import waymark.journeys.bench.Load;
import waymark.journeys.bench.Measured;

/** Asks for the first page of one school's register after the other's. */
final class PageArm implements Arm {
  static final int ROWS = 50;

  private final ReportingService reporting;
  private final List<String> questions;
  private final Load load;
  private int asked;

  /**
   * @param also parameters of the question besides the school, or none
   */
  PageArm(ReportingService reporting, List<UUID> schools, String also, Load load) {
    this.reporting = reporting;
    this.questions = schools.stream().map(school -> "school=" + school + also).toList();
    this.load = load;
  }

  @Override
  public Measured measure() throws Exception {
    reporting.renew();
    return load.run(() -> reporting.text(questions.get(asked++ % questions.size())));
  }

  /**
   * Characters of all the first pages.
   *
   * @throws IllegalStateException where one is not full or its register not of the size meant
   */
  int size() throws Exception {
    int size = 0;
    for (String question : questions) {
      var page = reporting.page(question);
      int total = page.required("total").intValue();
      if (page.required("rows").size() != ROWS || total < 85 || total > 95) {
        throw new IllegalStateException(
            "%s gave %d rows of %d.".formatted(question, page.required("rows").size(), total));
      }
      size += page.toString().length();
    }
    return size;
  }
}
