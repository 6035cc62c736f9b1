package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import org.bson.RawBsonDocument;
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
    return new SettingAside(database, newest, key).run(ledger, options.get("reason"));
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
    StoredEnd end = StoredEnd.of(commits);
    VerifierKey verifier =
        folder
            .verifier()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "There is no key of %s beside its checkpoints: say with --checkpoints where they are."
                        .formatted(name)));
    long signed = folder.newest(verifier).map(Checkpoint::size).orElse(0L);
    if (end.strange().isEmpty()) {
      throw new IllegalArgumentException(
          "After position %d of %s stands nothing: there is nothing to set aside."
              .formatted(end.position(), name));
    }
    if (signed > end.position()) {
      throw new IllegalArgumentException(
          "Up to position %d of %s was signed, and position %d is not what was recorded: restore a backup that holds it."
              .formatted(signed, name, end.position() + 1));
    }
    Origin origin = Origin.of(verifier.name());
    var aside = KeptAside.in(ledger);
    for (RawBsonDocument each : end.strange()) {
      var document = StrangeDocument.of(each);
      Instant now = Clock.systemUTC().instant();
      folder.export(SetAside.of(origin, end.position(), document.hash(), now, reason), key);
      aside.keep(document);
    }
    new KeptTiles(ledger).clear(); // They may hold its hash, and are made again from the record.
    for (RawBsonDocument document : end.strange()) {
      commits.deleteOne(eq("_id", document.get("_id")));
    }
    return "%d documents that stood after position %d of %s are set aside: start its service anew."
        .formatted(end.strange().size(), end.position(), name);
  }
}
