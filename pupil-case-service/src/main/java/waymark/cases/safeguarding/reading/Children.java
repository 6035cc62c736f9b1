package waymark.cases.safeguarding.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.cases.ledgers.ServiceLedger;
import waymark.cases.publishing.PupilEventType;
import waymark.cases.publishing.StoredEvents;
import waymark.cases.pupil.Enrolment;
import waymark.cases.pupil.Name;
import waymark.cases.pupil.PupilEvent;
import waymark.cases.pupil.PupilState;
import waymark.cases.pupil.PupilStream;
import waymark.cases.pupil.Words;
import waymark.ledger.store.EventCodec;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/** What the roll says of a child: where they are, and how they are called. */
@Component
public class Children {
  private final ServiceLedger cases;
  private final FiledNames filed;
  private final EventCodec codec;

  Children(ServiceLedger cases, FiledNames filed) {
    this.cases = cases;
    this.filed = filed;
    this.codec = new StoredEvents(cases.keys(), List.of(PupilEventType.values()));
  }

  /** The child's place on the roll, today or last; empty for somebody who never was on one. */
  public Optional<Enrolment> enrolment(UUID pupil) {
    return Optional.ofNullable(state(pupil).enrolment());
  }

  /** The child's schools one after the other, by what the roll had said until then. */
  List<ChildsSchool> schools(UUID pupil, Instant until) {
    List<ChildsSchool> schools = new ArrayList<>();
    PupilState state = PupilState.NONE;
    for (StoredCommit commit : cases.store().stream(PupilStream.of(pupil))) {
      Leaf leaf = commit.read();
      if (leaf.recordedAt().isAfter(until)) {
        break;
      }
      state = after(state, leaf);
      Enrolment said = state.enrolment();
      if (said != null) {
        add(schools, said.lastSchool(), leaf.recordedAt());
      }
    }
    return schools;
  }

  private static void add(List<ChildsSchool> schools, UUID school, Instant at) {
    if (!schools.isEmpty()) {
      ChildsSchool last = schools.getLast();
      if (last.school().equals(school)) {
        return;
      }
      schools.set(schools.size() - 1, new ChildsSchool(last.school(), last.from(), at));
    }
    schools.add(new ChildsSchool(school, at, Instant.MAX));
  }

  /** The child's case as it stands. */
  PupilState state(UUID pupil) {
    PupilState state = PupilState.NONE;
    for (StoredCommit commit : cases.store().stream(PupilStream.of(pupil))) {
      state = after(state, commit.read());
    }
    return state;
  }

  private PupilState after(PupilState before, Leaf leaf) {
    PupilState state = before;
    for (NewEvent event : leaf.events()) {
      state = state.evolve((PupilEvent) codec.decode(leaf.stream(), event));
    }
    return state;
  }

  /**
   * As it is shown: from the pupil's case, or, where that was erased, from what was filed about
   * them; null where neither has it.
   */
  public @Nullable String name(@Nullable UUID pupil) {
    return pupil == null
        ? null
        : enrolment(pupil)
            .map(Enrolment::name)
            .filter(name -> !name.equals(Name.UNAVAILABLE))
            .map(Children::shown)
            .or(() -> filed.newest(pupil).map(Words::text))
            .orElse(null);
  }

  /** The same, to be filed. */
  public @Nullable Words called(@Nullable UUID pupil) {
    String name = name(pupil);
    return name == null ? null : new Words(name);
  }

  /** The same, where a file about the child says no name; null where none is needed. */
  @Nullable Words toKeep(UUID pupil) {
    return filed.lacking(pupil) ? called(pupil) : null;
  }

  private static String shown(Name name) {
    String forename = name.preferredForename() == null ? name.forename() : name.preferredForename();
    String surname = name.preferredSurname() == null ? name.surname() : name.preferredSurname();
    return (forename + " " + surname).strip();
  }
}
