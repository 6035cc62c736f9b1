package waymark.recruitment.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.ledger.answer.AnswerPage;
import waymark.ledger.answer.TaggedPdf;

/**
 * What a candidate is given who asked: the items as decided, and how many are not given. Which they
 * are is not said, since that alone can tell what an exemption protects.
 *
 * @param name as it stands in what is given; null where it is not given
 * @param knownAt the moment as at which the record is shown
 * @param approvedOn null of a draft, to be read before that
 * @param withheld how many items are not given
 */
public record CandidateAnswer(
    UUID request,
    @Nullable String name,
    LocalDate receivedOn,
    Instant knownAt,
    @Nullable LocalDate approvedOn,
    List<CandidateItem> items,
    int withheld,
    List<String> notes) {

  static final List<String> NOTES =
      List.of(
          "Where a passage is marked as removed, or an item is not given, the Data Protection Act"
              + " 2018 (Schedule 2) allows or requires that, as when it is about somebody else or"
              + " is a reference given in confidence.",
          "What is kept in e-mail or on paper is handled apart from this.",
          "Who looked at the record is given by role and day. The names of those who only read it"
              + " are about them.",
          "You can ask for a correction of what is wrong, for erasure, or that use be restricted,"
              + " and object to it. You can complain to the trust, to the Information Commissioner"
              + " (ico.org.uk) or ask a court to decide.");

  /** As a tagged PDF; the same answer gives the same bytes. */
  public byte[] pdf() {
    String called = name == null ? "name not available" : name;
    AnswerPage page =
        new AnswerPage(
            "Answer to a subject access request: " + called,
            "Personal data held by the trust",
            approvedOn == null ? null : Lines.day(approvedOn));
    page.paragraph("Received on " + Lines.day(receivedOn) + ".");
    page.paragraph("The record is shown as it stood on " + Lines.moment(knownAt) + ".");
    page.withheld(withheld);
    notes.forEach(page::paragraph);
    items.forEach(item -> page.item(item.section(), item.title(), item.lines()));
    return TaggedPdf.of(page, request, knownAt);
  }
}
