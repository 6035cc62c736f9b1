package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is given to whoever asked: the items as decided, and how many are not given. Which they are
 * is not said, since that alone can tell what an exemption protects. Pure.
 *
 * @param name of the person it is about; absent where it cannot be read, or is not given
 * @param knownAt the moment as at which the record is shown
 * @param approvedOn when a second person approved it
 * @param withheld how many items are not given
 */
record Answer(
    UUID request,
    @Nullable String name,
    LocalDate receivedOn,
    Instant knownAt,
    LocalDate approvedOn,
    List<AccessItem> items,
    int withheld,
    List<String> notes) {

  static final List<String> NOTES =
      List.of(
          "Where a passage is marked as removed, or an item is not given, the Data Protection Act"
              + " 2018 (Schedules 2 and 3) allows or requires that, as when it is about somebody"
              + " else.",
          "Child protection files are kept apart and handled by the designated safeguarding lead,"
              + " also in answer to a request such as this. That this is said here does not mean"
              + " that there is one.",
          "Low-level concerns about the conduct of staff are kept apart as well, by head teachers, and"
              + " handled by them, also in answer to a request such as this; so is what is kept in"
              + " e-mail or on paper.",
          "Who looked at a record is given by role and day. The names of those who only read it are"
              + " about them.",
          "You can ask for a correction of what is wrong, for erasure, or that use be restricted,"
              + " and object to it. You can complain to the trust, to the Information Commissioner"
              + " (ico.org.uk) or ask a court to decide.");

  static Answer of(
      AccessRequest request, Instant knownAt, LocalDate approvedOn, List<AccessItem> gathered) {
    List<AccessItem> given = new ArrayList<>();
    for (AccessItem item : gathered) {
      Optional<AccessItem> rest = Redaction.of(item, request.decisions().get(item.item()));
      rest.ifPresent(given::add);
    }
    return new Answer(
        request.request(),
        nameIn(given),
        request.receivedOn(),
        knownAt,
        approvedOn,
        List.copyOf(given),
        gathered.size() - given.size(),
        NOTES);
  }

  /**
   * As it was known then, so that the answer stays the same whatever is recorded later, and without
   * what was taken out of it: a former name can be what an exemption protects.
   */
  private static @Nullable String nameIn(List<AccessItem> given) {
    return given.stream()
        .filter(item -> item.item().equals("details"))
        .flatMap(item -> item.lines().stream())
        .filter(line -> line.label().equals("Name"))
        .map(AccessItem.Line::text)
        .findFirst()
        .orElse(null);
  }
}
