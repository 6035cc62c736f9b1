package waymark.reporting.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is given to whoever asked: the items as decided, and how many are not given. Which they are
 * is not said, since that alone can tell what an exemption protects. Pure.
 *
 * @param name of the person it is about; absent where it cannot be read, or is not given
 * @param knownAt the moment as at which the record is shown
 * @param approvedOn when a second person approved it; null of a draft, to be read before that
 * @param withheld how many items are not given
 */
record Answer(
    UUID request,
    @Nullable String name,
    LocalDate receivedOn,
    Instant knownAt,
    @Nullable LocalDate approvedOn,
    List<AccessItem> items,
    int withheld,
    List<String> notes) {

  static Answer of(
      AccessRequest request,
      Instant knownAt,
      @Nullable LocalDate approvedOn,
      List<AccessItem> gathered) {
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
        numbered(MessagesGiven.of(given, gathered)),
        gathered.size() - given.size(),
        AnswerNotes.ALL);
  }

  private static List<AccessItem> numbered(List<AccessItem> given) {
    return IntStream.range(0, given.size()).mapToObj(i -> given.get(i).numbered(i + 1)).toList();
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
