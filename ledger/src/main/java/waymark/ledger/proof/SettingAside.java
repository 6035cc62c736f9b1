package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.expr;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import waymark.ledger.store.CommitAltered;
import waymark.ledger.store.StoredEnd;

/**
 * Puts beside a ledger what its database's owner wrote after its last commit, so that its service
 * can record again. Nothing that was signed is ever touched.
 */
record SettingAside(MongoDatabase ledger, CheckpointFolder folder, SigningKey key) {

  static String run(MongoClient mongo, Options options) {
    String ledger = options.get("ledger");
    var folders = GenerationFolders.of(options.path("checkpoints"), ledger);
    var database =
        mongo
            .getDatabase(ledger)
            .withReadConcern(ReadConcern.MAJORITY)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    CheckpointFolder newest = folders.newest().orElse(folders.of(1));
    var key = SigningKey.read(options.path("checkpoint-key"));
    var command = new SettingAside(database, newest, key);
    String reason = options.get("reason");
    return options
        .find("discard")
        .map(hash -> command.discard(ledger, hash, reason))
        .orElseGet(() -> command.run(ledger, reason));
  }

  /**
   * Signed first, then kept, then taken out: one that was killed between is asked for again.
   *
   * @param reason in the operator's words, kept for ever in clear: it names nobody
   * @return what was done, for a person
   * @throws IllegalArgumentException with a sentence, where there is nothing, or it was signed
   */
  private String run(String name, String reason) {
    var commits = ledger.getCollection("commits", RawBsonDocument.class);
    VerifierKey verifier = verifier(name);
    long signed = folder.newest(verifier).map(Checkpoint::size).orElse(0L);
    StoredEnd end = end(name, signed, commits);
    Origin origin = Origin.of(verifier.name());
    var aside = KeptAside.in(ledger);
    long kept =
        end.eachStrange(each -> {
          var document = StrangeDocument.of(each);
          Instant now = Clock.systemUTC().instant();
          folder.export(SetAside.of(origin, end.position(), document.hash(), now, reason), key);
          aside.keep(document);
          return true;
        });
    if (kept == 0) {
      throw new IllegalArgumentException(
          "After position %d of %s stands nothing: there is nothing to set aside."
              .formatted(end.position(), name));
    }
    new KeptTiles(ledger).clear(); // They may hold its hash, and are made again from the record.
    long out =
        end.eachStrange(
            each -> aside.holds(StrangeDocument.of(each).hash()) && taken(commits, each));
    if (out < kept) {
      throw new IllegalStateException(
          "%d of %d were not taken out, since something else stands there by now: stop the service, and ask again."
              .formatted(kept - out, kept));
    }
    return "%d documents that stood after position %d of %s, or at no position, are set aside: start its service anew."
        .formatted(out, end.position(), name);
  }

  /** The key that signs here, which has to be the one that is given. */
  private VerifierKey verifier(String name) {
    VerifierKey verifier =
        folder
            .verifier()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "There is no key of %s beside its checkpoints: say with --checkpoints where they are."
                        .formatted(name)));
    if (!key.verifier(verifier.name()).toString().equals(verifier.toString())) {
      throw new IllegalArgumentException(
          "This key does not sign for %s: say with --checkpoint-key where the one is that does."
              .formatted(name));
    }
    return verifier;
  }

  /** Forgets what was set aside but for its hash: signed first. */
  private String discard(String name, String hash, String reason) {
    SetAside aside =
        folder.setAside(verifier(name)).stream()
            .filter(each -> each.hash().equals(hash) && each.done().equals(SetAside.ASIDE))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "Nothing with the SHA-256 %s was set aside of the open generation of %s."
                        .formatted(hash, name)));
    folder.export(aside.discarded(Clock.systemUTC().instant(), reason), key);
    KeptAside.in(ledger).discard(hash);
    return "What was set aside of %s as %s is discarded; older backups hold it until they are gone."
        .formatted(name, hash);
  }

  private StoredEnd end(String name, long signed, MongoCollection<RawBsonDocument> commits) {
    try {
      return StoredEnd.after(commits, signed);
    } catch (CommitAltered altered) {
      throw new IllegalArgumentException(
          "Up to position %d of %s was signed, and position %d is not what was recorded: restore a backup that holds it."
              .formatted(signed, name, altered.position()),
          altered);
    }
  }

  /** Takes it out if it still stands there, byte for byte. */
  static boolean taken(MongoCollection<RawBsonDocument> commits, RawBsonDocument document) {
    var whole = new Document("$eq", List.of("$$ROOT", new Document("$literal", document)));
    var same = and(eq("_id", document.get("_id")), expr(whole));
    return commits.deleteOne(same).getDeletedCount() == 1;
  }
}
