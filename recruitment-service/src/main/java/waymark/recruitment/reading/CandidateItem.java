package waymark.recruitment.reading;

import java.util.List;
import waymark.ledger.answer.LabelledLine;

/**
 * One thing that is held about a candidate.
 *
 * @param item its name, by where it stands in the record
 * @param section under which it is shown
 */
public record CandidateItem(String item, String section, String title, List<LabelledLine> lines) {
  public CandidateItem {
    lines = List.copyOf(lines);
  }

  static CandidateItem of(String item, String section, String title, Lines lines) {
    return new CandidateItem(item, section, title, lines.all());
  }
}
