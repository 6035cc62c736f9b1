package waymark.cases.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import waymark.cases.ledgers.PupilCommands;
import waymark.cases.pupil.ChangedSince;
import waymark.cases.pupil.NoSuchPupil;
import waymark.cases.pupil.PupilCommand;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.SentBy;
import waymark.ledger.http.IdempotencyKey;
import waymark.ledger.http.NamedReads;
import waymark.ledger.http.Problem;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.StreamConflict;

/**
 * One command for each of many pupils. A row's id follows from the request and the pupil, so that a
 * request cut off is sent again.
 */
@Component
class BulkRegister {
  private static final int MOST = 1_000;

  private final PupilCommands commands;
  private final NamedReads reads;

  BulkRegister(PupilCommands commands, NamedReads reads) {
    this.commands = commands;
    this.reads = reads;
  }

  record Results(String ledger, long position, List<RowResult> results) {}

  /**
   * One row: the pupil, how its content reads, the newest event that the sender had seen (null
   * where that does not matter), and the command it makes of the row's own id.
   */
  record Row(
      UUID pupil, String content, @Nullable Long seen, Function<UUID, PupilCommand> command) {}

  /**
   * Whoever is named and cannot be seen by the sender is recorded as a read that was refused.
   *
   * @param done what the outcome is called
   */
  ResponseEntity<Results> send(List<Row> rows, String done, SentBy sender, IdempotencyKey key) {
    if (rows.size() > MOST) {
      throw Problem.invalid("/pupils", "Send 1,000 pupils at most.");
    }
    if (new LinkedHashSet<>(rows.stream().map(Row::pupil).toList()).size() < rows.size()) {
      throw Problem.invalid("/pupils", "A pupil is named twice.");
    }
    List<RowResult> results = new ArrayList<>();
    List<UUID> outOfReach = new ArrayList<>();
    long position = 0;
    for (Row row : rows) {
      CommandOrigin origin = key.row(row.pupil().toString(), row.content());
      try {
        SentBy seen = new SentBy(sender.schools(), row.seen());
        Appended appended = commands.send(row.command().apply(origin.commandId()), origin, seen);
        boolean changed = appended.answer().path("changed").asBoolean(true);
        results.add(RowResult.done(row.pupil(), changed ? done : "unchanged"));
        position = Math.max(position, appended.position());
      } catch (Refused refused) {
        results.add(RowResult.refused(row.pupil(), refused));
      } catch (NoSuchPupil none) {
        results.add(RowResult.notThere(row.pupil(), none));
        outOfReach.add(row.pupil());
      } catch (ChangedSince since) {
        results.add(
            new RowResult(
                row.pupil(),
                "refused",
                "changed-meanwhile",
                "The pupil's record has changed since this page was read. Look at it again, then confirm."));
      } catch (StreamConflict meanwhile) {
        results.add(
            new RowResult(
                row.pupil(),
                "refused",
                "changed-meanwhile",
                "Somebody else changed this pupil at the same moment. Try again."));
      }
    }
    reads.refused(outOfReach);
    return ResponseEntity.ok()
        .header("Waymark-Position", "cases=" + position)
        .body(new Results("cases", position, results));
  }
}
