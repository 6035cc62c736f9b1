package waymark.cases.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Words;

/** What happened to an import, in its own stream {@code import:<uuid>}. Nothing of it is public. */
public sealed interface ImportEvent {
  UUID importId();

  LocalDate occurredOn();

  /**
   * A file was received, read through and found usable.
   *
   * @param fileHash SHA-256 of its bytes, in hexadecimal
   * @param size in bytes
   */
  record RollReceived(
      UUID importId, LocalDate occurredOn, UUID school, Words fileName, String fileHash, long size)
      implements ImportEvent {}

  /** The file says when the school's own system wrote it. */
  record RollDated(UUID importId, LocalDate occurredOn, Instant written) implements ImportEvent {}

  /** A person, or what was remembered of the school's last file, said which column holds what. */
  record ColumnsMapped(UUID importId, LocalDate occurredOn, Map<String, String> mapping)
      implements ImportEvent {
    public ColumnsMapped {
      mapping = Map.copyOf(mapping);
    }
  }

  /** A person chose to import every row without a problem. */
  record ImportStarted(
      UUID importId,
      LocalDate occurredOn,
      boolean wholeRoll,
      boolean refuseOnProblems,
      ImportCounts planned)
      implements ImportEvent {}

  /**
   * The person who runs the import acts for these schools of the trust too: who is on their rolls
   * moves at once.
   */
  record MovesAgreed(UUID importId, LocalDate occurredOn, List<UUID> schools)
      implements ImportEvent {
    public MovesAgreed {
      schools = List.copyOf(schools);
    }
  }

  /**
   * These pupils are in the file and on the roll of another school, which is asked to agree.
   *
   * @param arrivals as far as they could be listed
   */
  record ArrivalsAwaited(UUID importId, LocalDate occurredOn, List<Awaited> arrivals)
      implements ImportEvent {
    public ArrivalsAwaited {
      arrivals = List.copyOf(arrivals);
    }
  }

  /**
   * A pupil who stays where they are until their school agrees.
   *
   * @param line in the file; 0 where it was not noted yet
   */
  record Awaited(UUID pupil, long line) {}

  /**
   * Every row chosen has become part of its case.
   *
   * @param problems the rows left out, as far as they could be listed
   */
  record ImportFinished(
      UUID importId, LocalDate occurredOn, ImportCounts done, List<LeftOut> problems)
      implements ImportEvent {
    public ImportFinished {
      problems = List.copyOf(problems);
    }
  }

  /** A row that was left out, and why. */
  record LeftOut(long line, List<RowProblem> problems) {
    public LeftOut {
      problems = List.copyOf(problems);
    }
  }

  /** A person takes the import back; its pupils follow one by one. */
  record ReversalStarted(UUID importId, LocalDate occurredOn, Words reason)
      implements ImportEvent {}

  /**
   * The reversal passed over pupils on whose cases somebody, or a later file, built while it was
   * under way.
   *
   * @param count how many; {@code pupils} lists them as far as they could be listed
   */
  record PupilsLeftAsImported(
      UUID importId, LocalDate occurredOn, int count, List<LeftAsImported> pupils)
      implements ImportEvent {
    public PupilsLeftAsImported {
      pupils = List.copyOf(pupils);
    }
  }

  /** A pupil whom a reversal left as imported, and the rule and sentence that stood against it. */
  record LeftAsImported(UUID pupil, String rule, String detail) {}

  /** Every pupil of the import is as before it, but for those left as imported. */
  record ImportReversed(UUID importId, LocalDate occurredOn, int pupils) implements ImportEvent {}

  /** The file is not to be imported; it is deleted. */
  record ImportDiscarded(UUID importId, LocalDate occurredOn) implements ImportEvent {}
}
