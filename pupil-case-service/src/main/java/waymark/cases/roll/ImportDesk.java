package waymark.cases.roll;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import waymark.cases.pupil.Refused;
import waymark.cases.pupil.Text;
import waymark.cases.pupil.Words;
import waymark.cases.roll.ImportState.Status;
import waymark.cases.rollfile.Content;
import waymark.cases.rollfile.RollFile;
import waymark.cases.rollfile.UnreadableRoll;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;

/** What people do with an import but start it: upload, map, reverse, discard. */
final class ImportDesk {
  private static final int LONGEST_FILE_NAME = 200;

  private final ImportStreams streams;
  private final ImportFiles files;
  private final Staging staging;
  private final RollIndex index;
  private final ImportQueue queue;

  ImportDesk(
      ImportStreams streams,
      ImportFiles files,
      Staging staging,
      RollIndex index,
      ImportQueue queue) {
    this.streams = streams;
    this.files = files;
    this.staging = staging;
    this.index = index;
    this.queue = queue;
  }

  /** What makes a command of a received file: the origin depends on what was in it. */
  interface Origins {
    CommandOrigin of(String fileHash);
  }

  /**
   * Takes a file in, reads it through once, and records that it can be imported. Nothing is kept of
   * a file that cannot.
   *
   * @param importId derived from the command, so that a repeated upload is the same import
   * @throws UnreadableRoll with what the file is and what to do
   */
  Appended receive(UUID importId, UUID school, String name, InputStream body, Origins origins) {
    try {
      if (streams.find(importId).isPresent()) {
        // The upload is known: whether this is the same file again its hash tells.
        return streams.replayed(origins.of(Staging.hash(body))).orElseThrow();
      }
      Staging.Received received = staging.receive(importId, body);
      boolean usable = false;
      try {
        List<ImportEvent> events = readThrough(importId, school, name, received);
        Appended appended = streams.append(origins.of(received.hash()), importId, -1, events);
        usable = true;
        return appended;
      } finally {
        if (!usable) {
          staging.delete(importId);
          files.forget(importId); // Another file may come under the same key.
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Appended map(ImportState state, Map<String, String> mapping, CommandOrigin origin) {
    RollFile file = files.previewed(state).file();
    if (file.table() == null) {
      throw Refused.rule(
          "nothing-to-map", "A Common Transfer File says itself what its parts hold.");
    }
    Mapping.check(file.table().headings(), mapping);
    return streams.append(
        origin,
        state.id(),
        state.seq(),
        List.of(new ImportEvent.ColumnsMapped(state.id(), files.today(), mapping)));
  }

  Appended reverse(ImportState state, String reason, CommandOrigin origin) {
    if (state.status() != Status.FINISHED) {
      throw Refused.rule(
          "import-not-finished", "Only an import that has finished can be reversed.");
    }
    index.catchUp();
    if (index.builtOn(state.id())) {
      throw Refused.rule(
          "import-worked-on",
          "Somebody has worked on pupils of this import, or a later file has changed them, so it can no longer be reversed as a"
              + " whole. Import a right file: it corrects what is wrong.");
    }
    var started =
        new ImportEvent.ReversalStarted(state.id(), files.today(), Words.of(reason, "The reason"));
    Appended appended = streams.append(origin, state.id(), state.seq(), List.of(started));
    queue.add(state.id());
    return appended;
  }

  Appended discard(ImportState state, CommandOrigin origin) {
    if (state.status() != Status.PREVIEW) {
      throw Refused.rule(
          "import-started",
          "This import has begun and cannot be discarded. Once it has finished it can be reversed.");
    }
    var discarded = new ImportEvent.ImportDiscarded(state.id(), files.today());
    Appended appended = streams.append(origin, state.id(), state.seq(), List.of(discarded));
    try {
      staging.delete(state.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return appended;
  }

  /**
   * To its last byte: a file cut short is refused here, before anything is done with its first
   * half.
   */
  private List<ImportEvent> readThrough(
      UUID importId, UUID school, String name, Staging.Received received) {
    Content content = staging.content(importId).orElseThrow();
    index.catchUp();
    Map<String, String> said = remembered(school, files.recognise(importId, content));
    PreparedRoll roll = files.prepare(importId, school, said, content);
    if (files.counts(roll, true).rows() == 0) {
      throw UnreadableRoll.because(
          "no-pupils",
          "There are no pupils in the file",
          "Choose the pupils in the export's settings and export again.");
    }
    String fileName = Text.line(name, LONGEST_FILE_NAME, "The file's name");
    List<ImportEvent> events = new ArrayList<>();
    events.add(
        new ImportEvent.RollReceived(
            importId,
            files.today(),
            school,
            new Words(fileName.isEmpty() ? "roll" : fileName),
            received.hash(),
            received.size()));
    files
        .written(roll)
        .ifPresent(at -> events.add(new ImportEvent.RollDated(importId, files.today(), at)));
    if (!said.isEmpty()) {
      events.add(new ImportEvent.ColumnsMapped(importId, files.today(), said));
    }
    return events;
  }

  /** What people of the school said of a file like this one. */
  private Map<String, String> remembered(UUID school, RollFile file) {
    if (file.table() == null) {
      return Map.of();
    }
    return index.said().of(school, file.table().headings());
  }
}
