package waymark.cases.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.pupil.Name;

/**
 * Matches rows to cases: by UPN, by former UPN, else by exact name and date of birth where the UPNs
 * do not say that they are two children; and says what each would do. One instance goes through one
 * file, since a pupil may stand in it once only.
 */
final class RowMatching {
  private static final RowProblem NAMESAKE =
      new RowProblem(
          "upn",
          "A pupil of this name and date of birth has another UPN in Waymark. If it is the same child, give that UPN as the"
              + " former UPN in your school's system and export the roll again. If not, ask your data manager to check both UPNs.");

  private static final RowProblem NUMBERLESS =
      new RowProblem(
          "upn",
          "A pupil of this name and date of birth has left a school of the trust. If it is the same child, add the UPN they had"
              + " there; if not, a UPN of this child's own. Then export the roll again.");
  private static final RowProblem NOBODY =
      RowProblem.row(
          "Who this row is about cannot be read, so nobody is taken to have left while it stands in the file. Mend it and export"
              + " the roll again.");

  private final UUID school;
  private final RollMarks marks;
  private final FileDuplicates duplicates;
  private final LongSet seen = new LongSet();
  private final LongSet unmatchedNames = new LongSet();
  private boolean anybody;

  RowMatching(UUID school, RollMarks marks, FileDuplicates duplicates) {
    this.school = school;
    this.marks = marks;
    this.duplicates = duplicates;
  }

  /** Candidates by the marks under which a row might find them. */
  static final class Candidates {
    private final Map<String, Set<KnownPupil>> byUpn = new HashMap<>();
    private final Map<String, Set<KnownPupil>> byFormer = new HashMap<>();
    private final Map<String, Set<KnownPupil>> byPerson = new HashMap<>();

    Candidates(List<KnownPupil> pupils) {
      for (KnownPupil p : pupils) {
        byUpn.computeIfAbsent(p.upn(), k -> new LinkedHashSet<>()).add(p);
        p.former().forEach(f -> byFormer.computeIfAbsent(f, k -> new LinkedHashSet<>()).add(p));
        byPerson.computeIfAbsent(p.person(), k -> new LinkedHashSet<>()).add(p);
      }
    }
  }

  RowOutcome match(RollRow row, Candidates candidates) {
    List<RowProblem> problems = new ArrayList<>(row.problems());
    duplicates.problem(row).ifPresent(problems::add);
    KnownPupil known = found(row, candidates, problems);
    if (known == null) {
      return unknown(row, problems);
    }
    if (!seen.add(brief(known.pupil())) && problems.isEmpty()) {
      problems.add(
          RowProblem.row(
              "The same pupil stands in the file more than once. Keep one of the rows."));
    }
    return problems.isEmpty() ? matched(row, known) : problem(row, known.pupil(), problems);
  }

  /** The pupils met so far; whoever is not among them at the end of a whole roll has left. */
  boolean met(KnownPupil pupil) {
    // A row with a problem may be anybody of that name, and one without a name that can be trusted
    // anybody at all: nobody leaves because of a typing mistake.
    return anybody
        || seen.contains(brief(pupil.pupil()))
        || unmatchedNames.contains(Fnv.of(pupil.name()));
  }

  private static long brief(UUID pupil) {
    return pupil.getMostSignificantBits() ^ pupil.getLeastSignificantBits();
  }

  private @Nullable KnownPupil found(
      RollRow row, Candidates candidates, List<RowProblem> problems) {
    Set<KnownPupil> found = new LinkedHashSet<>();
    if (row.upn() != null) {
      String upn = marks.upn(row.upn());
      found.addAll(candidates.byUpn.getOrDefault(upn, Set.of()));
      if (found.isEmpty()) {
        found.addAll(candidates.byFormer.getOrDefault(upn, Set.of()));
      }
    }
    if (row.formerUpn() != null) {
      found.addAll(candidates.byUpn.getOrDefault(marks.upn(row.formerUpn()), Set.of()));
      if (found.isEmpty()) {
        found.addAll(candidates.byFormer.getOrDefault(marks.upn(row.formerUpn()), Set.of()));
      }
    }
    boolean byNumber = !found.isEmpty();
    if (!byNumber && row.name() != null && row.dateOfBirth() != null) {
      Set<KnownPupil> namesakes =
          candidates.byPerson.getOrDefault(marks.person(row.name(), row.dateOfBirth()), Set.of());
      namesakes.stream().filter(p -> mayBe(row, p)).forEach(found::add);
      if (found.isEmpty() && asksWhoItIs(row, namesakes)) {
        problems.add(row.upn() == null ? NUMBERLESS : NAMESAKE);
        namesakes.forEach(p -> seen.add(brief(p.pupil())));
      }
    }
    if (found.size() > 1) {
      problems.add(
          RowProblem.row(
              "The row fits more than one case in Waymark. Check its UPN and former UPN in your school's system."));
      found.forEach(p -> seen.add(brief(p.pupil())));
      return null;
    }
    Optional<KnownPupil> one = found.stream().findFirst();
    if (byNumber && one.isPresent() && someoneElse(row, one.get())) {
      problems.add(
          new RowProblem(
              "upn",
              "The UPN belongs to another pupil, of another name and date of birth. Check it in your school's system."));
    }
    return one.orElse(null);
  }

  /**
   * A UPN is for life, and of two UPNs the former UPN says that they are one child's. Without it a
   * name and a date of birth join only where a number is missing or temporary, or on this school's
   * own roll, which does not hold the same child under two names. Whoever has left is on no roll
   * whose school could be asked: their case follows a number alone.
   */
  private boolean mayBe(RollRow row, KnownPupil known) {
    if (row.upn() == null || row.upn().temporary() || known.temporaryUpn()) {
      return known.school() != null;
    }
    return school.equals(known.school()) && !duplicates.namesakes(row);
  }

  private boolean asksWhoItIs(RollRow row, Set<KnownPupil> namesakes) {
    return !duplicates.namesakes(row)
        && namesakes.stream().anyMatch(p -> !school.equals(p.school()));
  }

  /**
   * Names and dates of birth are corrected, but not all at once: then the number is the mistake.
   */
  private boolean someoneElse(RollRow row, KnownPupil known) {
    return row.name() != null
        && row.dateOfBirth() != null
        && known.changedBy(row, marks).containsAll(List.of("surname", "forename", "dateOfBirth"));
  }

  private RowOutcome unknown(RollRow row, List<RowProblem> problems) {
    if (row.upn() == null && problems.stream().noneMatch(p -> p.field().equals("upn"))) {
      problems.add(
          new RowProblem(
              "upn",
              "A pupil new to Waymark needs a UPN. Issue one, or a temporary one, in your school's system."));
    }
    if (row.dateOfBirth() == null
        && row.problems().stream().noneMatch(p -> p.field().equals("dateOfBirth"))) {
      problems.add(
          new RowProblem(
              "dateOfBirth",
              "A pupil new to Waymark needs a date of birth. Add it in your school's system."));
    }
    if (problems.isEmpty()) {
      return new RowOutcome(
          row, RowKind.JOINER, null, null, List.of(), !row.history().isEmpty(), row.notes());
    }
    return problem(row, null, problems);
  }

  private RowOutcome problem(RollRow row, @Nullable UUID pupil, List<RowProblem> problems) {
    Name name = row.name();
    if (pupil == null && name != null && !brokenUp(row)) {
      unmatchedNames.add(Fnv.of(marks.name(name)));
    } else if (pupil == null) {
      anybody = true;
      problems.add(NOBODY);
    }
    return new RowOutcome(row, RowKind.PROBLEM, pupil, null, List.of(), false, problems);
  }

  /** Whether its cells may stand under the wrong headings. */
  private static boolean brokenUp(RollRow row) {
    return row.problems().stream().anyMatch(RowProblem::ofWholeRow);
  }

  private RowOutcome matched(RollRow row, KnownPupil known) {
    boolean newSen = !row.history().isEmpty() && !known.sen().contains(SenMark.of(row, marks));
    List<String> changes = known.changedBy(row, marks);
    boolean here = school.equals(known.school());
    if (known.school() != null && !here && row.elsewhere()) {
      RowProblem stays =
          new RowProblem(
              "enrolment",
              "The pupil's main registration is at another school of the trust, so the case stays there.");
      return new RowOutcome(
          row, RowKind.UNCHANGED, known.pupil(), null, List.of(), false, List.of(stays));
    }
    RowKind kind =
        known.school() == null
            ? RowKind.JOINER
            : !here ? RowKind.MOVER : changes.isEmpty() ? RowKind.UNCHANGED : RowKind.CHANGE;
    UUID leaves = kind == RowKind.MOVER ? known.school() : null;
    return new RowOutcome(row, kind, known.pupil(), leaves, changes, newSen, row.notes());
  }
}
