package waymark.reporting.subjectaccess;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import waymark.reporting.SealedJson;
import waymark.reporting.pupils.IndexedName;
import waymark.reporting.pupils.NameIndex;
import waymark.reporting.timeline.Recorded;
import waymark.reporting.timeline.Words;
import waymark.reporting.trust.TrustView;

/** Puts names and words to a request. */
@Component
class AccessWords {
  private final NameIndex names;
  private final TrustView trust;
  private final Words words;

  AccessWords(NameIndex names, TrustView trust, Words words) {
    this.names = names;
    this.trust = trust;
    this.words = words;
  }

  AccessLine line(AccessRequest r, LocalDate today) {
    return new AccessLine(
        r.request(),
        r.aboutPupil() ? "pupil" : "person",
        r.subject(),
        name(r),
        r.stage(),
        r.receivedOn(),
        r.due(),
        AccessClock.of(r, today));
  }

  /** What the person it is about is called; null where that cannot be read. */
  @Nullable String name(AccessRequest r) {
    if (!r.aboutPupil()) {
      return trust.person(r.subject().toString()).orElse(null);
    }
    IndexedName name = names.of(r.subject());
    return name == null ? null : name.name().listedForename() + " " + name.name().listedSurname();
  }

  AccessDetail detail(AccessRequest r, LocalDate today, boolean updating) {
    Recorded approved = r.latest().get("subject-access.approved");
    return new AccessDetail(
        r.request(),
        r.seq(),
        updating,
        r.aboutPupil() ? "pupil" : "person",
        r.subject(),
        name(r),
        r.stage(),
        AccessClock.of(r, today),
        r.receivedOn(),
        r.received().required("askedBy").stringValue(),
        words.opened(SealedJson.read(r.received().required("asker"))),
        words.opened(SealedJson.read(r.received().required("asked"))),
        identity(r),
        r.due(),
        months(r),
        opened(r.said("extended", "reason")),
        r.knownAt(),
        r.items().size(),
        r.undecided().size(),
        r.deciders(),
        r.reopened(),
        on(r, "approval-withdrawn"),
        opened(r.said("approval-withdrawn", "why")),
        approved == null ? null : words.person(approved.actor()),
        on(r, "approved"),
        on(r, "sent"),
        text(r.said("sent", "how")),
        on(r, "refused"),
        text(r.said("refused", "reason")),
        opened(r.said("refused", "note")));
  }

  private static @Nullable LocalDate identity(AccessRequest r) {
    JsonNode checked = r.received().get("identityCheckedOn");
    return checked == null || checked.isNull()
        ? on(r, "identity-confirmed")
        : LocalDate.parse(checked.stringValue());
  }

  private static int months(AccessRequest r) {
    JsonNode months = r.said("extended", "months");
    return months == null ? 0 : months.intValue();
  }

  private static @Nullable LocalDate on(AccessRequest r, String type) {
    Recorded message = r.latest().get("subject-access." + type);
    return message == null ? null : message.occurredOn();
  }

  private static @Nullable String text(@Nullable JsonNode value) {
    return value == null ? null : value.stringValue();
  }

  private @Nullable String opened(@Nullable JsonNode sealed) {
    return sealed == null ? null : words.opened(SealedJson.read(sealed));
  }
}
