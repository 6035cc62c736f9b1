package waymark.cases.safeguarding.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is given to whoever asked: the items as decided, and how many are not given. Which they are
 * is not said, since that alone can tell what an exemption protects.
 *
 * @param name of the child; absent where it cannot be read
 * @param knownAt the moment at which it was gathered: what was recorded later is no part of it
 * @param approvedOn when a second person approved it
 * @param withheld how many items are not given
 */
public record PartAnswer(
    UUID request,
    String school,
    @Nullable String name,
    LocalDate receivedOn,
    Instant knownAt,
    LocalDate approvedOn,
    List<PartItem> items,
    int withheld,
    List<String> notes) {
  private static final List<String> NOTES =
      List.of(
          "This is the child protection part of the answer. It is kept and answered by the designated"
              + " safeguarding lead, apart from the rest.",
          "Where a passage is marked as removed, or an item is not given, the Data Protection Act"
              + " 2018 (Schedules 2 and 3) allows or requires that, as when it is about somebody"
              + " else or when a child could come to serious harm.",
          "You can ask for a correction of what is wrong, for erasure, or that use be restricted,"
              + " and object to it. You can complain to the trust, to the Information Commissioner"
              + " (ico.org.uk) or ask a court to decide.");

  static PartAnswer of(ShownPart part, String school, Instant knownAt, LocalDate approvedOn) {
    List<PartItem> given = new ArrayList<>();
    for (ShownPartItem shown : part.items()) {
      Redaction.of(shown.plain(), shown.decision()).ifPresent(given::add);
    }
    return new PartAnswer(
        part.request(),
        school,
        part.childName(),
        part.receivedOn(),
        knownAt,
        approvedOn,
        List.copyOf(given),
        part.gathered() - given.size(),
        NOTES);
  }
}
