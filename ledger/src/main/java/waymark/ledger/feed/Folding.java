package waymark.ledger.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.feed.Arrival.Message;

/**
 * Folds batches into one collection: rows loaded at once, each stream in order, rows written at
 * once, and what cannot be taken in parked with all that follows it in its stream.
 */
final class Folding<R> {
  private static final Logger LOG = LoggerFactory.getLogger(Folding.class);

  private final ReadModel<R> model;
  private final Projection<R> projection;
  private final Parking parking;
  private final Blocked blocked = new Blocked();
  private long looked;
  private final RecentRows<R> recent = new RecentRows<>(Room.KEPT);

  Folding(ReadModel<R> model, Parking parking) {
    this.model = model;
    this.projection = model.projection();
    this.parking = parking;
  }

  ReadModel<R> model() {
    return model;
  }

  boolean hasParked() {
    return !blocked.isEmpty();
  }

  /**
   * Up to where no stream lacks an event. One that does though all before was read is tried again,
   * once: another process has taken that event in or set it aside, or the ledger never had it.
   *
   * @param read position up to which all was read
   */
  long whole(long read) {
    blocked.lacking(looked, read).forEach(this::redrive);
    looked = read;
    return blocked.whole(read);
  }

  /** Once this returns, each message is in its row, or parked, or was had before. */
  void take(List<Message> batch) {
    for (List<Message> portion : Portions.of(batch, this::length, Room.WORKED_ON)) {
      Set<String> streams = streams(portion);
      if (!streams.isEmpty()) {
        Map<String, Row<R>> rows = new HashMap<>();
        Set<String> unknown = recent.find(streams, rows);
        if (!unknown.isEmpty()) {
          rows.putAll(model.load(unknown));
        }
        recent.keep(take(portion, streams, rows));
      }
    }
  }

  private long length(Message last) {
    return projection.concerns(last.head().stream()) ? model.length(last.head().seq() + 1) : 0;
  }

  boolean concerns(String stream) {
    return projection.concerns(stream);
  }

  /**
   * Takes streams from their first event on, of which nothing is there yet. May be called on
   * several threads, with different streams.
   */
  void takeNew(List<Message> batch) {
    take(batch, streams(batch), new HashMap<>());
  }

  private Set<String> streams(List<Message> batch) {
    Set<String> streams = new HashSet<>();
    for (Message message : batch) {
      if (projection.concerns(message.head().stream())) {
        streams.add(message.head().stream());
      }
    }
    return streams;
  }

  /** Gives the rows that were written and not written again. */
  private List<Row<R>> take(List<Message> batch, Set<String> streams, Map<String, Row<R>> rows) {
    Map<String, Row<R>> changed = new LinkedHashMap<>();
    List<Parked> aside = new ArrayList<>();
    Set<String> again = new HashSet<>();
    for (Message message : batch) {
      String stream = message.head().stream();
      if (!streams.contains(stream)) {
        continue;
      }
      Row<R> row = rows.computeIfAbsent(stream, Row::fresh);
      switch (StreamGuard.judge(row.standing(), message.head())) {
        case SEEN -> {}
        case GAP ->
            aside.add(
                blocked.has(stream)
                    ? Parked.behind(message)
                    : blocked.by(Parked.gap(message, row.standing())));
        case NEXT -> {
          try {
            Row<R> next = fold(row, message);
            rows.put(stream, next);
            changed.put(stream, next);
            if (blocked.has(stream)) {
              again.add(stream);
            }
          } catch (Refused refused) {
            aside.add(blocked.by(Parked.refused(message, refused)));
          }
        }
      }
    }
    parking.park(model.name(), aside);
    // The row of a blocked stream is read each time: another process may take in what it lacks.
    aside.forEach(each -> recent.forget(each.message().head().stream()));
    List<Row<R>> settled =
        model.save(changed.values()).stream().filter(row -> !blocked.has(row.stream())).toList();
    again.forEach(this::redrive);
    return settled;
  }

  /** Takes in what is parked for a stream, in order, as far as it now can be. */
  private void redrive(String stream) {
    recent.forget(stream);
    boolean more = true;
    while (more) {
      more = redriveSome(stream);
    }
  }

  /** The first of what is parked; whether there may be more that can be taken in. */
  private boolean redriveSome(String stream) {
    // The row is read last: read first, it could lack what another process has just taken in, and
    // what that process has left here would look like the far side of a gap.
    List<Message> waiting = parking.first(model.name(), stream, Room.WORKED_ON);
    Row<R> before = model.load(Set.of(stream)).getOrDefault(stream, Row.fresh(stream));
    Row<R> row = before;
    Parked stuck = null;
    var waits = waiting.iterator();
    while (stuck == null && waits.hasNext()) {
      Message message = waits.next();
      switch (StreamGuard.judge(row.standing(), message.head())) {
        case SEEN -> {}
        case GAP -> stuck = Parked.gap(message, row.standing());
        case NEXT -> {
          try {
            row = fold(row, message);
          } catch (Refused refused) {
            stuck = Parked.refused(message, refused);
          }
        }
      }
    }
    if (row != before) {
      model.save(List.of(row));
    }
    parking.release(model.name(), stream, row.standing().seq());
    if (stuck != null) {
      parking.explain(model.name(), blocked.by(stuck));
      return false;
    }
    if (waiting.isEmpty()) {
      blocked.free(stream);
      return false;
    }
    return true;
  }

  /** Tries every stream of which something is parked once more. */
  void redrive() {
    Set<String> streams = parking.streams(model.name());
    streams.addAll(blocked.streams());
    streams.forEach(this::redrive);
  }

  private Row<R> fold(Row<R> row, Message message) {
    Received head = message.head();
    if (!projection.types().contains(head.type())) {
      return row.after(head, row.value());
    }
    Received whole = Bodies.read(message, projection.understands(head.type()));
    try {
      return row.after(head, projection.fold(row.value(), whole));
    } catch (RuntimeException thrown) {
      // Not its message: that could repeat a personal value.
      String kind = thrown.getClass().getSimpleName();
      LOG.warn("{} cannot fold position {}: {}", model.name(), head.position(), kind);
      throw new Refused("The reader could not take it in (" + kind + ").", thrown);
    }
  }
}
