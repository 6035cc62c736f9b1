package waymark.cases.safeguarding.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is given to whoever asked: the items as decided, and how many are not given. Which they are
 * is not said, since that alone can tell what an exemption protects. Whom it is about is named by
 * what was decided to be given alone: a present name can itself be what an exemption protects.
 *
 * @param part of an answer that it is, such as {@code child protection}
 * @param knownAt the moment at which it was gathered: what was recorded later is no part of it
 * @param approvedOn when it was approved; null of a draft, to be read before that
 * @param withheld how many items are not given
 */
public record PartAnswer(
    UUID request,
    String part,
    String school,
    LocalDate receivedOn,
    Instant knownAt,
    @Nullable LocalDate approvedOn,
    List<PartItem> items,
    int withheld,
    List<String> notes) {
  static PartAnswer of(
      ShownPart part, String school, Instant knownAt, @Nullable LocalDate approvedOn) {
    List<PartItem> given = new ArrayList<>();
    for (ShownPartItem shown : part.items()) {
      Redaction.of(shown.plain(), shown.decision())
          .ifPresent(item -> given.add(item.numbered(given.size() + 1)));
    }
    AnswerKind kind = AnswerKind.of(part.subjectKind());
    return new PartAnswer(
        part.request(),
        kind.part(),
        school,
        part.receivedOn(),
        knownAt,
        approvedOn,
        List.copyOf(given),
        part.gathered() - given.size(),
        kind.notes());
  }
}
