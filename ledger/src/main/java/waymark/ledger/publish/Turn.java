package waymark.ledger.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.ledger.store.CommitAltered;
import waymark.ledger.store.CrashPoint;
import waymark.ledger.store.Head;
import waymark.ledger.store.Leaf;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.StoredCommit;

/** One publisher's turn at a ledger: from where the topic ends until it is fenced or fails. */
final class Turn implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
  private static final int BATCH = 100;
  private static final long SETTLES_WITHIN = Duration.ofSeconds(1).toNanos();

  private final Tail ledger;
  private final String name;
  private final Records records;
  private final Progress progress;
  private final Session session;
  private final LongSupplier timer;
  private Head head = Head.OF_EMPTY_LEDGER;
  private long published;
  private long noted;
  private long settledAt;
  private List<EndRecord> strange = List.of();

  /** Takes the turn: from here on nobody who had it before can send. */
  Turn(LedgerStore ledger, Topic topic, Records records, Progress progress) {
    this(
        ledger::upToStrange,
        new Session(topic),
        new TopicCheck(topic),
        () -> topic.ending(ledger::from),
        records,
        progress,
        System::nanoTime);
  }

  /** A turn in this session, on the topic that ends so, by this timer in ns. */
  Turn(
      Tail ledger,
      Session session,
      TopicCheck check,
      Supplier<Ending> last,
      Records records,
      Progress progress,
      LongSupplier timer) {
    this.ledger = ledger;
    this.name = check.topic().ledger();
    this.session = session;
    this.records = records;
    this.progress = progress;
    this.timer = timer;
    settledAt = timer.getAsLong();
    try {
      noted = progress.position();
      published = end(last.get(), check);
      note();
    } catch (Throwable e) {
      close();
      throw e;
    }
  }

  /** The last position that is on the topic whole. */
  long published() {
    return published;
  }

  /** What stood on the topic after its ledger's last record when the turn began. */
  List<EndRecord> strange() {
    return strange;
  }

  /** Where on the topic stands what was sent in this turn. */
  OwnOffsets offsets() {
    return session.offsets();
  }

  /**
   * Sends what follows in the ledger; false where nothing does.
   *
   * @throws CommitAltered where something stands there that does not follow
   * @throws ReleaseTooOld where it cannot be said here what of the next is public; what stands in
   *     front of it is sent first
   */
  boolean advance() {
    List<StoredCommit> commits = ledger.from(published + 1, BATCH);
    if (commits.isEmpty()) {
      return false;
    }
    var batch = new ArrayList<ProducerRecord<String, byte[]>>();
    if (head.position() != published) {
      head = Head.at(published, published == 0 ? List.of() : ledger.from(published, 1));
    }
    Head sent = head;
    for (StoredCommit commit : commits) {
      Leaf leaf = commit.read();
      Head next = sent.then(commit, leaf);
      try {
        batch.addAll(records.of(commit, leaf));
      } catch (ReleaseTooOld e) {
        if (batch.isEmpty()) {
          throw e;
        }
        break;
      }
      sent = next;
    }
    CrashPoint.reached("publish.before-send", name);
    session.send(batch);
    CrashPoint.reached("publish.after-send", name);
    head = sent;
    published = sent.position();
    if (timer.getAsLong() - settledAt > SETTLES_WITHIN) {
      settle();
    }
    return true;
  }

  /** Whether something was sent that progress does not yet say. */
  boolean unsettled() {
    return published != noted;
  }

  /** Ends the transaction and writes down how far the ledger is published. */
  void settle() {
    session.settle();
    CrashPoint.reached("publish.after-send-before-progress", name);
    note();
    settledAt = timer.getAsLong();
  }

  /** Goes on from this position, whatever the topic holds of it. */
  void repeatFrom(long position) {
    settle();
    published = Math.min(published, position - 1);
    note();
  }

  @Override
  public void close() {
    session.close();
  }

  private void note() {
    if (published != noted && !progress.move(noted, published)) {
      throw new ProducerFencedException("Progress was moved by another publisher.");
    }
    noted = published;
  }

  /**
   * The last position the topic holds whole. The topic itself says it, now that nobody else can add
   * to it: progress may lag behind a crash, or be ahead of a topic that was lost.
   */
  private long end(Ending last, TopicCheck check) {
    last.objection()
        .ifPresent(objection -> {
          throw new IllegalStateException("The ledger is not published: " + objection);
        });
    session.offsets().begin(last.end());
    String topic = check.topic().name();
    strange = last.strange();
    strange.forEach(each ->
        LOG.warn("{} has a record that is none of its ledger's: {}", topic, each.sentence()));
    long end = last.last().map(LastRecord::wholePosition).orElse(0L);
    if (end < noted) {
      LOG.warn("{} ends at {}, {} had been published: filling it again", topic, end, noted);
    }
    return end;
  }
}
