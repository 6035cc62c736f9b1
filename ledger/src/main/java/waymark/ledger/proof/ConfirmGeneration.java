package waymark.ledger.proof;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import waymark.ledger.generation.Generation;
import waymark.ledger.generation.Generations;

/**
 * An operator's word that a generation was begun of which no signed decision is left, or was ever
 * made: signed afterwards, so that the ledger may be written again. What it kept is asked of the
 * operator, since the database's owner can change what stands there.
 */
final class ConfirmGeneration {

  private ConfirmGeneration() {}

  /**
   * Signs it; it takes effect when the ledger's service is started anew.
   *
   * @return what was done, for a person
   * @throws IllegalArgumentException with a sentence, where there is nothing to confirm, or the
   *     database says otherwise
   */
  static String run(MongoClient mongo, Options options) {
    String ledger = options.get("ledger");
    int number = (int) options.number("generation");
    var folders = GenerationFolders.of(options.path("checkpoints"), ledger);
    CheckpointFolder before =
        folders
            .before(number)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "Nothing is signed of %s before generation %d: there is nothing to confirm."
                        .formatted(ledger, number)));
    if (folders.of(number).decision().isPresent()) {
      throw new IllegalArgumentException(
          "The decision of generation %d of %s is signed: there is nothing to confirm."
              .formatted(number, ledger));
    }
    Generation begun =
        new Generations(mongo.getDatabase(ledger))
            .find(number)
            .filter(found -> found.kept() == options.number("kept"))
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "The database of %s does not say that generation %d was begun so. If it was, somebody changed that: restore a backup."
                        .formatted(ledger, number)));
    Origin origin = Origin.of(before.verifier().orElseThrow().name()).in(number);
    SigningKey key = SigningKey.read(options.path("checkpoint-key"));
    var decision = new Decision("" + origin, begun, Clock.systemUTC().instant());
    folders.of(number).export(decision, key);
    return "Generation %d of %s is confirmed, which kept %d entries: start its service anew."
        .formatted(number, ledger, begun.kept());
  }
}
