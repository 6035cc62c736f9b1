package waymark.ledger.proof;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import waymark.ledger.personal.KeyStoreAddress;
import waymark.ledger.personal.Rotation;

/** The steps of giving the trust another key, from the command line. */
final class KeyRotation {
  private KeyRotation() {}

  /** Does one of {@code rotate-key} and {@code retire-key}, and says what was done. */
  static List<String> run(String command, Options options) {
    List<String> uris = options.all("keys");
    List<String> ledgers = options.all("ledgers");
    if (uris.isEmpty() || uris.size() != ledgers.size()) {
      throw new IllegalArgumentException("Say --keys and --ledgers, each once for each address.");
    }
    var clients = uris.stream().map(MongoClients::create).toList();
    try {
      List<KeyStoreAddress> at =
          IntStream.range(0, uris.size())
              .mapToObj(
                  i -> new KeyStoreAddress(clients.get(i), List.of(ledgers.get(i).split(","))))
              .toList();
      Path trustKey = options.path("trust-key");
      return command.equals("rotate-key") ? rotated(at, trustKey) : retired(at, trustKey);
    } finally {
      clients.forEach(client -> client.close());
    }
  }

  private static List<String> rotated(List<KeyStoreAddress> at, Path trustKey) {
    List<String> said = new ArrayList<>();
    Rotation.rotate(at, trustKey)
        .forEach((store, count) -> said.add("%s: %,d keys wrapped anew".formatted(store, count)));
    said.add(
        "The old key still opens: say rotate-key for every other address, then retire-key with all of them.");
    return said;
  }

  private static List<String> retired(List<KeyStoreAddress> at, Path trustKey) {
    return List.of(
        Rotation.retire(at, trustKey)
            .map(aside ->
                "The trust's key is another one now: keep a copy of it where you keep such things. The old one is in %s and opens backups made before: delete it when they are gone."
                    .formatted(aside))
            .orElse("There is no old key to retire."));
  }
}
