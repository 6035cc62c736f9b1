package waymark.ledger.erasure;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import waymark.ledger.http.CommandIds;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.Sealed;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.CheckpointMailSettings;
import waymark.ledger.proof.Checkpoints;
import waymark.ledger.proof.SigningKey;
import waymark.ledger.store.Appended;
import waymark.ledger.store.CommandOrigin;
import waymark.ledger.store.LedgerStore;
import waymark.ledger.store.NewCommit;
import waymark.ledger.store.NewEvent;
import waymark.ledger.store.StoredCommit;

/** A ledger of one kind of people with its key ring, as a service holds it; also as a process. */
final class Eraser implements Traces, AutoCloseable {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  final LedgerStore ledger;
  final KeyRing keys;
  private final Checkpoints checkpoints;
  final Erasures erasures;
  final List<String> announced = new CopyOnWriteArrayList<>();
  final Set<String> heard = ConcurrentHashMap.newKeySet();
  final AtomicBoolean errs = new AtomicBoolean();
  final AtomicBoolean deaf = new AtomicBoolean();
  volatile boolean clear = true;
  volatile boolean against;
  volatile Runnable meanwhile = () -> {};

  Eraser(MongoClient client, String name, Path trustKey) {
    this(client, client, name, trustKey);
  }

  /** With a key store of its own server. */
  Eraser(MongoClient client, MongoClient keyStore, String name, Path trustKey) {
    ledger = LedgerStore.open(client, name);
    checkpoints = checkpoints(trustKey.resolveSibling("checkpoints"));
    checkpoints.applyErasures(keyStore, name);
    keys =
        KeyRing.open(
            keyStore,
            name,
            TrustKey.createIfAbsent(trustKey),
            ledger.lastPosition(),
            checkpoints.erasedOutside("test/" + name + "/1"));
    erasures =
        new Erasures(
            ledger,
            keys,
            new Steps("approved", "lapsed", "erased"),
            Subjects.namedAsTheirStreams(ledger),
            this::lapsed,
            this,
            this::erased);
  }

  private static Checkpoints checkpoints(Path folder) {
    Path key = folder.resolveSibling("checkpoint.key");
    SigningKey.createIfAbsent(key);
    return new Checkpoints(folder, key, Duration.ofHours(1), CheckpointMailSettings.NONE);
  }

  /** Arguments: URI of the database, ledger, trust's key, whom to erase. */
  public static void main(String[] args) {
    try (var client = MongoClients.create(args[0]);
        var service = new Eraser(client, args[1], Path.of(args[2]))) {
      service.approve(args[3]);
      var _ = service.erasures.carryOut(args[3], "director");
    }
  }

  /** Records a name, sealed. */
  Sealed join(String subject, String name) {
    Sealed sealed = keys.seal(subject, "name", name);
    record(
        subject, "joined", JSON.objectNode().set("name", JsonMapper.shared().valueToTree(sealed)));
    return sealed;
  }

  void approve(String subject) {
    record(subject, "approved", JSON.objectNode());
  }

  List<String> events(String subject) {
    return ledger.stream(subject).stream()
        .map(StoredCommit::read)
        .flatMap(leaf -> leaf.events().stream().map(event -> event.type() + " " + leaf.actor()))
        .toList();
  }

  private void record(String subject, String type, ObjectNode payload) {
    var place = String.valueOf(ledger.lastSeq(subject).orElse(-1L));
    var origin = new CommandOrigin(CommandIds.of(subject, type, place), "hash", "director");
    append(subject, type, payload, origin);
  }

  private boolean lapsed(String subject, String by) {
    if (against) {
      lapse(subject, by);
    }
    return against;
  }

  /** As by another process of the service, whatever this one does. */
  void lapse(String subject, String by) {
    append(subject, "lapsed", JSON.objectNode(), new CommandOrigin(UUID.randomUUID(), "hash", by));
  }

  private Appended erased(String subject, CommandOrigin origin) {
    return append(subject, "erased", JSON.objectNode(), origin);
  }

  private Appended append(String subject, String type, ObjectNode payload, CommandOrigin origin) {
    Optional<StoredCommit> before = ledger.findCommand(origin.commandId());
    return before.isPresent()
        ? before.get().answerTo(origin.requestHash())
        : ledger.append(
            new NewCommit(
                origin.commandId(),
                origin.requestHash(),
                origin.actor(),
                subject,
                ledger.lastSeq(subject).orElse(-1L) + 1,
                JSON.objectNode(),
                List.of(new NewEvent(type, 1, LocalDate.EPOCH, payload))));
  }

  /** The UPN, as a service reserves it. */
  void reserve(String value, String subject) {
    ledger.reservations().reserve(value, subject, UUID.randomUUID());
  }

  @Override
  public boolean cleared(String subject, String by) {
    if (errs.getAndSet(false)) {
      throw new NoClassDefFoundError("no such class");
    }
    meanwhile.run();
    return clear;
  }

  @Override
  public void announced(String subject) {
    announced.add(subject);
  }

  @Override
  public void heard(Collection<String> keys) {
    if (!keys.isEmpty() && deaf.getAndSet(false)) {
      throw new IllegalStateException("not now");
    }
    heard.addAll(keys);
  }

  @Override
  public void close() {
    erasures.close();
    ledger.close();
  }
}
