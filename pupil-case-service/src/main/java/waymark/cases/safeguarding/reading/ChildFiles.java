package waymark.cases.safeguarding.reading;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.privacy.DataSubject;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.Erasure;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.safeguarding.concern.ConcernEvent;
import waymark.cases.safeguarding.keeping.FileRetentionPolicy;
import waymark.cases.safeguarding.keeping.FileStanding;
import waymark.ledger.access.LetIn;
import waymark.ledger.access.Scope;
import waymark.ledger.http.Problem;

/** Until when children's files are kept, and what stands against erasing them. */
@Component
public class ChildFiles {
  private final SafeguardingIndex index;
  private final FileIndex files;
  private final SafeguardingStreams streams;
  private final FileIds ids;
  private final Keepings keepings;
  private final Children children;
  private final AccessParts parts;
  private final PolicyInForce policy;
  private final Clock clock;

  ChildFiles(
      SafeguardingIndex index,
      FileIndex files,
      SafeguardingStreams streams,
      FileIds ids,
      Keepings keepings,
      Children children,
      AccessParts parts,
      PolicyInForce policy,
      Clock clock) {
    this.index = index;
    this.files = files;
    this.streams = streams;
    this.ids = ids;
    this.keepings = keepings;
    this.children = children;
    this.parts = parts;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @throws Problem 404 when these schools hold nothing about the child
   */
  public ShownFile shown(UUID pupil, Scope schools) {
    if (index.ofChild(pupil, schools).isEmpty()) {
      throw Problem.notFound();
    }
    Keeping keeping = keepings.of(ids.ofChild(pupil), standing(pupil));
    String name = keeping.erased() == null ? children.name(pupil) : null;
    var held = LetIn.where(scope -> !index.ofChild(pupil, scope).isEmpty());
    return new ShownFile(pupil, name, keeping, held);
  }

  /** What stands for or against erasing it at this moment, at whichever school it lies. */
  public FileStanding standing(UUID pupil) {
    PupilState state = children.state(pupil);
    LocalDate today = SchoolDay.of(clock.instant());
    boolean held =
        !state.holds().isEmpty() || parts.owed(new DataSubject(DataSubject.PUPIL, pupil));
    return new FileStanding(dueOn(state, today), open(pupil), held);
  }

  boolean open(UUID pupil) {
    return files.concerns(pupil).stream().anyMatch(d -> !d.getString("status").equals("closed"));
  }

  /**
   * Concerns about the child that have a key of their own: once nobody knew whom they are about.
   */
  public List<UUID> withOwnKeys(UUID pupil) {
    return files.concerns(pupil).stream()
        .map(d -> IndexDocuments.given(d, "_id"))
        .filter(concern ->
            streams.concern(concern).stream()
                .anyMatch(each -> ((ConcernEvent) each.event()).pupil() == null))
        .sorted()
        .toList();
  }

  /**
   * Never while the child is on a roll; whose case was erased is on none from then on. Where the
   * date of birth went with the child's case, from the last that the roll says of a child who was
   * born by then.
   */
  @Nullable LocalDate dueOn(UUID pupil, LocalDate on) {
    return dueOn(children.state(pupil), on);
  }

  private @Nullable LocalDate dueOn(PupilState state, LocalDate on) {
    Enrolment enrolment = state.enrolment();
    Integer years = years(on).orElse(null);
    boolean erased = state.erasure().stage() == Erasure.Stage.ERASED;
    if (enrolment == null || (enrolment.onRoll() && !erased) || years == null) {
      return null;
    }
    LocalDate born = enrolment.dateOfBirth().date();
    return FileRetentionPolicy.dueOn(born == null ? enrolment.since() : born, years);
  }

  /** For how many years after birth a file is kept; empty where no period is set. */
  Optional<Integer> years(LocalDate on) {
    return policy.number(FileRetentionPolicy.CHILD_YEARS, on).map(BigDecimal::intValue);
  }
}
