package waymark.recruitment.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.ledger.reads.SeenRead;

/**
 * Who viewed a candidate as it stands in an answer: by role and day. Who looked is another
 * person's, and so is when they sat down to it.
 */
final class ViewsItem {
  private static final String PAGE = "/api/recruitment/candidates/{candidate}";
  private static final Map<String, String> SHOWN =
      Map.of(
          "/api/recruitment/candidates",
          "a list of candidates",
          PAGE,
          "the candidate's page",
          PAGE + "/reads",
          "who viewed the candidate",
          PAGE + "/subject-access/{request}/items",
          "what is held, for a request",
          PAGE + "/subject-access/{request}/answer.pdf",
          "an answer, as PDF",
          PAGE + "/subject-access/{request}/answer.json",
          "an answer, as JSON");

  private ViewsItem() {}

  /**
   * @param seen the newest first
   */
  static CandidateItem of(String item, List<SeenRead> seen) {
    Lines lines = new Lines();
    Set<String> said = new LinkedHashSet<>();
    for (SeenRead each : seen.reversed()) {
      String day = Lines.day(each.place().at());
      String what = roles(each.roles()) + ": " + shown(each.route());
      if (said.add(day + what)) {
        lines.with(day, what);
      }
    }
    return CandidateItem.of(item, "Who looked at the record", "By role and day", lines);
  }

  private static String roles(List<String> roles) {
    return roles.isEmpty()
        ? "a member of staff"
        : roles.stream().map(r -> r.replace('-', ' ')).sorted().collect(Collectors.joining(", "));
  }

  /** Told as it is where no words are known for it, as of an address of an earlier release. */
  private static String shown(String route) {
    return SHOWN.getOrDefault(route.replaceFirst("^[A-Z]+ ", ""), route);
  }
}
