package waymark.ledger.proof;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static java.util.stream.Collectors.toSet;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** What was set aside of a ledger, in its database: {@code {_id: SHA-256, document}}. */
record KeptAside(MongoCollection<Document> documents) {

  static KeptAside in(MongoDatabase ledger) {
    return new KeptAside(
        ledger
            .getCollection("set-aside")
            .withReadConcern(ReadConcern.MAJORITY)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)));
  }

  void keep(StrangeDocument document) {
    String id = document.hash();
    var kept = new Document("_id", id).append("document", new Binary(document.bytes()));
    documents.replaceOne(eq("_id", id), kept, new ReplaceOptions().upsert(true));
  }

  /** Keeps its hash alone; older backups hold what it said until they are gone. */
  void discard(String hash) {
    documents.updateOne(eq("_id", hash), unset("document"));
  }

  /** What of these is not there as it was, a sentence each. */
  List<String> missing(List<SetAside> signed) {
    Set<String> discarded =
        signed.stream()
            .filter(aside -> aside.done().equals(SetAside.DISCARDED))
            .map(SetAside::hash)
            .collect(toSet());
    return signed.stream()
        .filter(aside -> !discarded.contains(aside.hash()))
        .filter(aside -> !holds(aside.hash()))
        .map(aside ->
            "This is not kept any more as it was, in the collection set-aside: " + aside.hash())
        .toList();
  }

  /** Whether it is kept as it was. */
  boolean holds(String hash) {
    @Nullable Document kept = documents.find(eq("_id", hash)).first();
    return kept != null
        && kept.get("document") instanceof Binary document
        && new StrangeDocument(document.getData()).hash().equals(hash);
  }
}
