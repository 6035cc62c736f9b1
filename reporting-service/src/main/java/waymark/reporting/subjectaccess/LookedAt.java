package waymark.reporting.subjectaccess;

import java.util.Map;

/** What the addresses of both services that keep a record of reads show, in an answer's words. */
final class LookedAt {
  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          Map.entry("GET /api/reports/register", "the SEN register"),
          Map.entry("GET /api/reports/register.csv", "the SEN register, as a file"),
          Map.entry("POST /api/reports/register", "rows of the SEN register"),
          Map.entry("POST /api/reports/register.csv", "rows of the SEN register, as a file"),
          Map.entry("GET /api/reports/proposals", "entries proposed for the SEN register"),
          Map.entry("GET /api/reports/pupils", "found in a search by name"),
          Map.entry("GET /api/reports/pupils/{id}", "the pupil's page"),
          Map.entry("GET /api/reports/pupils/{id}/timeline", "the pupil's timeline"),
          Map.entry("GET /api/reports/pupils/{id}/readers", "who can read the pupil's record"),
          Map.entry("GET /api/reports/pupils/{id}/reads", "who viewed the pupil's record"),
          Map.entry("GET /api/reports/retention", "records to keep or erase"),
          Map.entry("GET /api/reports/subject-access", "subject access requests"),
          Map.entry("GET /api/reports/subject-access/{id}", "a subject access request"),
          Map.entry("GET /api/reports/subject-access/{id}/items", "what is held, for a request"),
          Map.entry("GET /api/reports/subject-access/{id}/answer.json", "an answer, as JSON"),
          Map.entry("GET /api/reports/subject-access/{id}/answer.pdf", "an answer, as PDF"),
          Map.entry("GET /api/cases/arrivals", "pupils who arrived from another school"),
          Map.entry("GET /api/cases/imports/{id}", "an import of the roll"),
          Map.entry("GET /api/cases/imports/{id}/rows", "rows of an import of the roll"),
          Map.entry("GET /api/cases/pupils/{pupil}/reads", "who viewed the pupil's record"));

  private LookedAt() {}

  /**
   * @param route method and address as recorded; told as it is where no words are known for it, as
   *     of an address of an earlier release: nothing that was looked at is left out
   */
  static String of(String route) {
    return SHOWN.getOrDefault(route, route);
  }
}
