package waymark.journeys.journey;

import java.util.HashSet;
import java.util.Set;
import waymark.journeys.client.SignedInClient;

/**
 * The whole SEN register as it was answered, all its pages.
 *
 * @param pupils by their ids
 */
record RegisterRead(long total, Set<String> pupils) {
  /**
   * @param question parameters of the register, each with its &amp;
   */
  static RegisterRead of(SignedInClient client, String question) {
    var pupils = new HashSet<String>();
    for (String after = ""; ; ) {
      var path = "/api/reports/register?limit=500" + question;
      var page = client.getUpToDate(after.isEmpty() ? path : path + "&after=" + after).json();
      page.required("rows").forEach(row -> pupils.add(row.required("pupil").asString()));
      if (page.path("next").isNull()) {
        return new RegisterRead(page.required("total").asLong(), pupils);
      }
      after = page.required("next").asString();
    }
  }

  boolean shows(String pupil) {
    return pupils.contains(pupil);
  }
}
