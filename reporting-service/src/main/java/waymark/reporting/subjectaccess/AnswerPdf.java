package waymark.reporting.subjectaccess;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import waymark.ledger.answer.AnswerPage;
import waymark.ledger.answer.LabelledLine;
import waymark.ledger.answer.TaggedPdf;

/** An answer as a tagged PDF; the same answer gives the same bytes. */
final class AnswerPdf {
  private AnswerPdf() {}

  static byte[] of(Answer answer) {
    String name = Objects.requireNonNullElse(answer.name(), "name not available");
    String title = "Answer to a subject access request: " + name;
    LocalDate approvedOn = answer.approvedOn();
    String approved = approvedOn == null ? null : Spoken.day(approvedOn);
    AnswerPage page = new AnswerPage(title, "Personal data held by the trust", approved);
    page.paragraph("Received on " + Spoken.day(answer.receivedOn()) + ".");
    page.paragraph("The record is shown as it stood on " + Spoken.moment(answer.knownAt()) + ".");
    page.withheld(answer.withheld());
    answer.notes().forEach(page::paragraph);
    answer.items().forEach(item -> page.item(item.section(), item.title(), lines(item)));
    return TaggedPdf.of(page, answer.request(), answer.knownAt());
  }

  private static List<LabelledLine> lines(AccessItem item) {
    return item.lines().stream().map(l -> new LabelledLine(l.label(), l.text())).toList();
  }
}
