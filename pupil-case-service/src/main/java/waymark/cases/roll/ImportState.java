package waymark.cases.roll;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import waymark.cases.roll.ImportEvent.Awaited;
import waymark.cases.roll.ImportEvent.LeftOut;
import waymark.cases.roll.ImportEvent.PupilsLeftAsImported;

/**
 * An import as its stream tells it.
 *
 * @param seq the newest event's place in the stream
 * @param written when the school's system wrote the file; null where that cannot be told
 * @param mapping as last said; empty where nobody had to
 * @param counts planned from when it started, done from when it finished
 * @param agreed the schools of the trust from whose rolls it may take pupils at once
 * @param awaited pupils of other schools who stay there until those agree
 * @param stayed whom a reversal left as imported; null where it left nobody
 * @param startedBy the id of the person who uploaded the file
 * @param workedBy the id of the person whose command came last: rows are recorded in their name
 */
record ImportState(
    UUID id,
    long seq,
    Status status,
    UUID school,
    String fileName,
    String fileHash,
    @Nullable Instant written,
    Map<String, String> mapping,
    boolean wholeRoll,
    @Nullable ImportCounts counts,
    List<LeftOut> leftOut,
    Set<UUID> agreed,
    List<Awaited> awaited,
    @Nullable PupilsLeftAsImported stayed,
    String startedBy,
    Instant startedAt,
    String workedBy) {

  /** How far an import has come. */
  enum Status {
    PREVIEW,
    RUNNING,
    FINISHED,
    REVERSING,
    REVERSED,
    DISCARDED
  }

  static ImportState received(ImportEvent.RollReceived e, String actor, Instant at) {
    return new ImportState(
        e.importId(),
        0,
        Status.PREVIEW,
        e.school(),
        e.fileName().text(),
        e.fileHash(),
        null,
        Map.of(),
        false,
        null,
        List.of(),
        Set.of(),
        List.of(),
        null,
        actor,
        at,
        actor);
  }

  ImportState evolve(ImportEvent event, String actor) {
    return switch (event) {
      case ImportEvent.RollReceived r ->
          throw new IllegalStateException("received twice: " + r.importId());
      case ImportEvent.RollDated d -> dated(d.written());
      case ImportEvent.ColumnsMapped m ->
          next(actor, status, m.mapping(), wholeRoll, counts, leftOut);
      case ImportEvent.ImportStarted s ->
          next(actor, Status.RUNNING, mapping, s.wholeRoll(), s.planned(), leftOut);
      case ImportEvent.MovesAgreed m -> with(Set.copyOf(m.schools()), awaited, stayed);
      case ImportEvent.ArrivalsAwaited a -> with(agreed, a.arrivals(), stayed);
      case ImportEvent.ImportFinished f ->
          next(actor, Status.FINISHED, mapping, wholeRoll, f.done(), f.problems());
      case ImportEvent.ReversalStarted r ->
          next(actor, Status.REVERSING, mapping, wholeRoll, counts, leftOut);
      case PupilsLeftAsImported p -> with(agreed, awaited, p);
      case ImportEvent.ImportReversed r ->
          next(actor, Status.REVERSED, mapping, wholeRoll, counts, leftOut);
      case ImportEvent.ImportDiscarded d ->
          next(actor, Status.DISCARDED, mapping, wholeRoll, counts, leftOut);
    };
  }

  /** Whether work on its pupils is under way, and is to be taken up again after an interruption. */
  boolean underWay() {
    return status == Status.RUNNING || status == Status.REVERSING;
  }

  private ImportState dated(Instant at) {
    return new ImportState(
        id, seq + 1, status, school, fileName, fileHash, at, mapping, wholeRoll, counts, leftOut,
        agreed, awaited, stayed, startedBy, startedAt, workedBy);
  }

  private ImportState with(
      Set<UUID> from, List<Awaited> waiting, @Nullable PupilsLeftAsImported left) {
    return new ImportState(
        id, seq + 1, status, school, fileName, fileHash, written, mapping, wholeRoll, counts,
        leftOut, from, waiting, left, startedBy, startedAt, workedBy);
  }

  private ImportState next(
      String actor,
      Status now,
      Map<String, String> columns,
      boolean whole,
      @Nullable ImportCounts counted,
      List<LeftOut> out) {
    return new ImportState(
        id, seq + 1, now, school, fileName, fileHash, written, columns, whole, counted, out, agreed,
        awaited, stayed, startedBy, startedAt, actor);
  }
}
