package waymark.cases.safeguarding.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.directory.DirectoryView;
import waymark.cases.directory.ListedSchool;
import waymark.cases.privacy.DataSubject;
import waymark.cases.privacy.SubjectAccessState.Stage;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.pupil.Words;
import waymark.cases.safeguarding.access.NothingHeld;
import waymark.cases.safeguarding.access.PartApprovalWithdrawn;
import waymark.cases.safeguarding.access.PartApproved;
import waymark.cases.safeguarding.access.PartEvent;
import waymark.cases.safeguarding.access.PartGathered;
import waymark.cases.safeguarding.access.PartGiven;
import waymark.cases.safeguarding.access.PartStage;
import waymark.cases.safeguarding.access.PartState;
import waymark.cases.safeguarding.reading.AccessParts;
import waymark.cases.safeguarding.reading.AccessParts.Part;
import waymark.cases.safeguarding.reading.Children;
import waymark.cases.safeguarding.reading.PartReader;
import waymark.cases.safeguarding.reading.Recorded;
import waymark.ledger.http.Problem;

/** Shows safeguarding leads and head teachers the parts of answers that are theirs. */
@Component
public class Parts {
  private final AccessParts parts;
  private final HeldItems items;
  private final Children children;
  private final DirectoryView directory;
  private final Clock clock;

  Parts(
      AccessParts parts,
      HeldItems items,
      Children children,
      DirectoryView directoryView,
      Clock clock) {
    this.parts = parts;
    this.items = items;
    this.children = children;
    this.directory = directoryView;
    this.clock = clock;
  }

  public List<PartLine> list(PartReader reader) {
    return parts.open(reader).stream()
        .map(this::line)
        .sorted(
            Comparator.comparing(PartLine::isOver)
                .thenComparing(PartLine::due)
                .thenComparing(PartLine::request))
        .toList();
  }

  /** How many of those are not done, and by when the first of them is due. */
  public PartsWaiting waiting(PartReader reader) {
    List<LocalDate> due =
        parts.open(reader).stream()
            .filter(part -> !parts.isDone(part.id()))
            .map(part -> part.asked().due())
            .sorted()
            .toList();
    return new PartsWaiting(due.size(), due.isEmpty() ? null : due.getFirst());
  }

  /**
   * The names of all that the school holds at this moment, but for what another school has answered
   * of the same request.
   *
   * @param further concerns under a name alone that are about the same member of staff
   */
  public List<String> held(Part part, List<UUID> further) {
    return unanswered(part, further).stream().map(PartItem::item).toList();
  }

  private List<PartItem> unanswered(Part part, List<UUID> further) {
    Set<String> answered = parts.answeredElsewhere(part);
    return items.of(part, further).stream()
        .filter(item -> !answered.contains(item.item()))
        .toList();
  }

  public ShownPart show(Part part) {
    List<Recorded> stream = parts.recorded(part.id());
    PartState state = AccessParts.state(stream);
    Recorded gathered = last(stream, PartGathered.class).orElse(null);
    Recorded given = last(stream, PartGiven.class).orElse(null);
    boolean stands = given != null || state.stage() == PartStage.APPROVED;
    Recorded approved = stands ? last(stream, PartApproved.class).orElse(null) : null;
    Recorded back = stands ? null : last(stream, PartApprovalWithdrawn.class).orElse(null);
    Recorded nothing = last(stream, NothingHeld.class).orElse(null);
    Recorded done = given == null ? nothing : given;
    var asked = part.asked();
    return new ShownPart(
        asked.request(),
        part.id().school(),
        state.seq(),
        asked.subject().kind(),
        asked.subject().id(),
        name(asked.subject()),
        asked.receivedOn(),
        asked.askedBy(),
        asked.asker(),
        asked.asked(),
        asked.due(),
        overdue(part, state),
        asked.stage() != Stage.RECEIVED,
        state.stage().code(),
        state.items().size(),
        state.undecided(),
        state.deciders(),
        state.reopened(),
        back == null ? null : back.event().occurredOn(),
        back == null ? null : said(((PartApprovalWithdrawn) back.event()).why()),
        gathered == null ? null : gathered.recordedAt(),
        approved == null ? null : approved.event().occurredOn(),
        approved == null ? null : directory.name(UUID.fromString(approved.actor())).orElse(null),
        done == null ? null : done.event().occurredOn(),
        given == null ? null : ((PartGiven) given.event()).how(),
        nothing == null ? items(part, state) : List.of());
  }

  /**
   * The answer as it was approved.
   *
   * @throws Problem 409 {@code access-approved-first} before it is, {@code part-no-longer-held}
   *     where the school holds nothing of it any more
   */
  public PartAnswer answer(ShownPart part) {
    if (part.approvedOn() == null) {
      throw Problem.brokenRule(
          409, "access-approved-first", null, "This part is not approved yet. That comes first.");
    }
    return draft(part);
  }

  /**
   * What the answer would be by what was decided so far, for those who look through and approve;
   * once it is approved, the answer.
   *
   * @throws Problem 409 {@code in-redaction} before the list is fixed, {@code part-no-longer-held}
   *     as in {@link #answer}
   */
  public PartAnswer draft(ShownPart part) {
    if (part.knownAt() == null) {
      throw Problem.brokenRule(409, "in-redaction", null, "Gather first what is held.");
    }
    if (part.gathered() > 0 && part.items().isEmpty()) {
      throw Problem.brokenRule(
          409,
          "part-no-longer-held",
          null,
          "The school holds nothing of this part any more: it has gone on to another school with the file, or was erased. The copy that was given is the answer.");
    }
    String school =
        directory.school(part.school()).map(ListedSchool::name).orElse("A school of the trust");
    return PartAnswer.of(part, school, part.knownAt(), part.approvedOn());
  }

  /** Those of the list, in its order; what the school holds no more, is not shown. */
  private List<ShownPartItem> items(Part part, PartState state) {
    if (state.stage() == PartStage.TO_GATHER) {
      return unanswered(part, List.of()).stream()
          .map(item -> ShownPartItem.of(item, null))
          .toList();
    }
    Map<String, PartItem> byName =
        items.of(part, StaffPartItems.concerns(state)).stream()
            .collect(Collectors.toMap(PartItem::item, Function.identity(), (a, b) -> a));
    return state.items().stream()
        .flatMap(name -> Stream.ofNullable(byName.get(name)))
        .map(item -> ShownPartItem.of(item, state.decisions().get(item.item())))
        .toList();
  }

  private PartLine line(Part part) {
    PartState state = AccessParts.state(parts.recorded(part.id()));
    var asked = part.asked();
    return new PartLine(
        asked.request(),
        asked.subject().id(),
        name(asked.subject()),
        part.id().school(),
        asked.receivedOn(),
        asked.due(),
        overdue(part, state),
        state.stage().code());
  }

  private @Nullable String name(DataSubject about) {
    return about.kind().equals(DataSubject.PUPIL)
        ? children.name(about.id())
        : directory.name(about.id()).orElse(null);
  }

  private static @Nullable String said(Words words) {
    return words.equals(Words.UNAVAILABLE) ? null : words.text();
  }

  private boolean overdue(Part part, PartState state) {
    LocalDate today = SchoolDay.of(clock.instant());
    return state.stage() != PartStage.DONE && part.asked().due().isBefore(today);
  }

  private static Optional<Recorded> last(List<Recorded> stream, Class<? extends PartEvent> kind) {
    return stream.reversed().stream().filter(each -> kind.isInstance(each.event())).findFirst();
  }
}
