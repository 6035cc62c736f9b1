package waymark.cases.roll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import waymark.cases.pupil.PolicyInForce;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SchoolDay;
import waymark.cases.rollfile.Content;
import waymark.cases.rollfile.RollField;
import waymark.cases.rollfile.RollFile;
import waymark.cases.rollfile.RollFormat;
import waymark.cases.rollfile.SchoolCode;
import waymark.ledger.access.Scope;

/**
 * The staged files of imports, recognised and looked through; what is found out is kept while it is
 * asked for.
 */
final class ImportFiles {
  /** What may be a megabyte each. */
  private static final int KEPT = 10;

  /** More than a page of a list holds. */
  private static final int LISTED = 60;

  private final Staging staging;
  private final TrustSchools schools;
  private final RollIndex index;
  private final RollMarks marks;
  private final PolicyInForce policy;
  private final Clock clock;
  private final Map<UUID, RollFile> recognised = kept(LISTED);
  private final Map<Seen, FileDuplicates> duplicates = kept(KEPT);
  private final Map<Seen, Found> found = kept(LISTED);

  ImportFiles(
      Staging staging,
      TrustSchools schools,
      RollIndex index,
      RollMarks marks,
      PolicyInForce policy,
      Clock clock) {
    this.staging = staging;
    this.schools = schools;
    this.index = index;
    this.marks = marks;
    this.policy = policy;
    this.clock = clock;
  }

  /** What was found out of a file holds as long as its columns are read the same way. */
  private record Seen(UUID importId, Map<String, RollField> mapping) {
    static Seen of(PreparedRoll roll) {
      return new Seen(roll.importId(), roll.mapping());
    }
  }

  /**
   * What a way through the file found.
   *
   * @param leaving how many move here, by the school whose roll they leave
   * @param moversWithoutClass how many of those the file puts into no class
   * @param mark stands for all of it, see {@link PreviewMark}
   */
  record Found(ImportCounts counts, Map<UUID, Integer> leaving, int moversWithoutClass, long mark) {

    /** As {@link #leaving}, for the schools of the scope alone. */
    Map<UUID, Integer> leavingWithin(Scope actsFor) {
      Map<UUID, Integer> within = new HashMap<>(leaving);
      within.keySet().removeIf(school -> !actsFor.covers(school));
      return within;
    }

    /** How many stay where they are until their school agrees, when this person runs it. */
    int toAgree(Scope actsFor) {
      int all = leaving.values().stream().mapToInt(Integer::intValue).sum();
      return all - leavingWithin(actsFor).values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The import's file; empty once it was deleted. */
  Optional<PreparedRoll> prepared(ImportState state) {
    return staging
        .content(state.id())
        .map(content -> prepare(state.id(), state.school(), state.mapping(), content));
  }

  /**
   * The file of an import that waits to be run.
   *
   * @throws Refused {@code import-started} or {@code upload-expired}
   */
  PreparedRoll previewed(ImportState state) {
    if (state.status() != ImportState.Status.PREVIEW) {
      throw Refused.rule("import-started", "This import has begun already, or was discarded.");
    }
    return prepared(state)
        .orElseThrow(() ->
            Refused.rule(
                "upload-expired",
                "The file was deleted 24 hours after its upload. Upload it again."));
  }

  PreparedRoll prepare(UUID importId, UUID school, Map<String, String> said, Content content) {
    RollFile file = recognise(importId, content);
    SchoolCode code = schools.code(school).orElseThrow();
    var mapping =
        file.table() == null
            ? Map.<String, RollField>of()
            : Mapping.of(file.table().headings(), said);
    return new PreparedRoll(
        importId,
        file,
        content,
        mapping,
        school,
        code,
        FileSchoolPolicy.check(file, school, schools));
  }

  /** A way through the file from its start. */
  ImportPass pass(PreparedRoll roll) {
    try {
      FileDuplicates found = duplicates.get(Seen.of(roll));
      if (found == null) {
        found = ImportPass.duplicates(roll, reading());
        duplicates.put(Seen.of(roll), found);
      }
      return new ImportPass(roll, reading(), index, marks, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the import would do as things stand; {@code again} counts anew. */
  ImportCounts counts(PreparedRoll roll, boolean again) {
    return found(roll, again).counts();
  }

  /** As {@link #counts}, with who would leave which other school's roll. */
  Found found(PreparedRoll roll, boolean again) {
    Found known = found.get(Seen.of(roll));
    if (known != null && !again) {
      return known;
    }
    index.catchUp();
    ImportCounts[] sum = {ImportCounts.NONE};
    Map<UUID, Integer> leaving = new HashMap<>();
    int[] withoutClass = {0};
    PreviewMark mark = new PreviewMark();
    ImportPass pass = pass(roll);
    pass.rows(batch -> {
      for (RowOutcome o : batch) {
        mark.row(o);
        if (o.leaves() != null) {
          leaving.merge(o.leaves(), 1, Integer::sum);
          withoutClass[0] += o.row().className() == null ? 1 : 0;
        }
        sum[0] = sum[0].plus(o.kind(), o.newSen(), o.row().proposal() != null);
      }
      return true;
    });
    if (roll.wholeRoll() != FileSchoolPolicy.WholeRoll.NO) {
      pass.leavers(pupil -> {
        mark.leaver(pupil);
        sum[0] = sum[0].plus(RowKind.LEAVER, false, false);
      });
    }
    Found now = new Found(sum[0], Map.copyOf(leaving), withoutClass[0], mark.value());
    found.put(Seen.of(roll), now);
    return now;
  }

  /** Whether a row of the file is this pupil's, as far as rows can be told apart. */
  boolean names(PreparedRoll roll, UUID pupil) {
    boolean[] found = {false};
    pass(roll)
        .rows(batch -> {
          found[0] |= batch.stream().anyMatch(row -> pupil.equals(row.pupil()));
          return !found[0];
        });
    return found[0];
  }

  /** Drops what is kept of a file that is no more. */
  void forget(UUID importId) {
    recognised.remove(importId);
    duplicates.keySet().removeIf(seen -> seen.importId().equals(importId));
    found.keySet().removeIf(seen -> seen.importId().equals(importId));
  }

  /** When the school's system wrote the file, as far as that can be told. */
  Optional<Instant> written(PreparedRoll roll) {
    return FileAgePolicy.written(roll.file(), roll.code(), clock.instant());
  }

  LocalDate today() {
    return SchoolDay.of(clock.instant());
  }

  private RowReading reading() {
    return new RowReading(policy, today());
  }

  /** What kind of file it is; found out once. */
  RollFile recognise(UUID importId, Content content) {
    RollFile known = recognised.get(importId);
    if (known != null) {
      return known;
    }
    try {
      RollFile file = RollFormat.recognise(content);
      recognised.put(importId, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <K, V> Map<K, V> kept(int most) {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        });
  }
}
