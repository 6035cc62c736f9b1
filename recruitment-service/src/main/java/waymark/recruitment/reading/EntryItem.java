package waymark.recruitment.reading;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.recruitment.reading.ShownCandidate.About;
import waymark.recruitment.reading.ShownCandidate.Entry;
import waymark.recruitment.trust.PolicyInForce;

/** A recorded entry as it stands in an answer. */
final class EntryItem {
  private static final String SECTION = "What was recorded";
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("application-received", "Application received"),
          Map.entry("candidate-corrected", "Application corrected"),
          Map.entry("note-recorded", "Note"),
          Map.entry("outcome-recorded", "Outcome"),
          Map.entry("candidate-hold-placed", "Legal hold placed"),
          Map.entry("candidate-hold-lifted", "Legal hold lifted"),
          Map.entry("candidate-erasure-proposed", "Erasure proposed"),
          Map.entry("candidate-erasure-withdrawn", "Proposal to erase withdrawn"),
          Map.entry("candidate-erasure-refused", "Kept"),
          Map.entry("candidate-access-received", "Earlier request to see what is held"),
          Map.entry("candidate-identity-confirmed", "Who is asking confirmed"),
          Map.entry("candidate-access-extended", "Answer put off"),
          Map.entry("candidate-access-gathered", "What is held gathered"),
          Map.entry("candidate-items-decided", "What is held looked through"),
          Map.entry("candidate-access-approved", "Answer approved"),
          Map.entry("candidate-approval-withdrawn", "Approval taken back"),
          Map.entry("candidate-access-sent", "Answer given"),
          Map.entry("candidate-access-refused", "Request refused"),
          Map.entry("candidate-access-withdrawn", "Request withdrawn"));

  private EntryItem() {}

  static String name(long seq) {
    return "event-" + seq;
  }

  /**
   * @param policy what the codes are called
   */
  static CandidateItem of(Entry entry, PolicyInForce policy) {
    Lines lines =
        new Lines()
            .with("Date", Lines.day(entry.occurredOn()))
            .with("Recorded", Lines.moment(entry.recordedAt()))
            .with("Recorded by", Objects.requireNonNullElse(entry.by().name(), "name not known"));
    about(lines, entry.about());
    String code = entry.code();
    lines
        .with("Recorded as", code == null ? null : policy.label(code))
        .with("Words", entry.words());
    String title = TITLES.getOrDefault(entry.type(), entry.type());
    return CandidateItem.of(name(entry.seq()), SECTION, title, lines);
  }

  private static void about(Lines lines, @Nullable About about) {
    if (about != null) {
      lines
          .with(HeldItems.NAME, about.name())
          .with("Post", about.post())
          .with("E-mail", about.email())
          .with("Telephone", about.phone());
    }
  }
}
