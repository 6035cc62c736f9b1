package waymark.cases.safeguarding.answer;

import java.time.LocalDate;
import java.util.List;
import waymark.ledger.answer.AnswerPage;
import waymark.ledger.answer.LabelledLine;
import waymark.ledger.answer.TaggedPdf;

/** A part of an answer as a tagged PDF; the same part gives the same bytes. */
public final class PartPdf {
  private PartPdf() {}

  public static byte[] of(PartAnswer answer) {
    LocalDate approvedOn = answer.approvedOn();
    AnswerPage page =
        new AnswerPage(
            "Answer to a subject access request, " + answer.part(),
            "Personal data: " + answer.part(),
            approvedOn == null ? null : Spoken.day(approvedOn));
    page.paragraph("Request " + answer.request() + ".");
    page.paragraph(answer.school() + ".");
    page.paragraph("Received on " + Spoken.day(answer.receivedOn()) + ".");
    page.paragraph("It is shown as it stood on " + Spoken.moment(answer.knownAt()) + ".");
    page.withheld(answer.withheld());
    answer.notes().forEach(page::paragraph);
    answer.items().forEach(item -> page.item(item.section(), item.title(), lines(item)));
    return TaggedPdf.of(page, answer.request(), answer.knownAt());
  }

  private static List<LabelledLine> lines(PartItem item) {
    return item.lines().stream().map(l -> new LabelledLine(l.label(), l.text())).toList();
  }
}
