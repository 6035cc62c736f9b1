package waymark.local.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import waymark.local.stack.Home;
import waymark.local.stack.OwnerOnly;

/**
 * What a restored copy of a local stack needs besides ledgers and keys: the trust's key, the key
 * that signs checkpoints, and who can sign in. It goes to a folder of its own, to be kept apart.
 */
record MachineSecrets(Home home) {
  private static final String FOLDER = "machine-secrets";

  void copyTo(Path backup) {
    copy(home.path(), backup.resolve(FOLDER));
    System.out.println(
        "The secrets of this machine are in %s: keep that folder apart from the rest."
            .formatted(backup.resolve(FOLDER)));
  }

  void copyFrom(Path backup) {
    copy(backup.resolve(FOLDER), home.path());
  }

  private void copy(Path from, Path to) {
    for (Path file : files(from)) {
      OwnerOnly.write(to.resolve(file), Home.read(from.resolve(file), "") + "\n");
    }
  }

  private static List<Path> files(Path from) {
    try {
      Path secrets = from.resolve("secrets");
      if (!Files.isDirectory(secrets)) {
        return List.of();
      }
      try (var kept = Files.list(secrets)) {
        var all = new java.util.ArrayList<Path>(kept.map(from::relativize).toList());
        for (String name : List.of("trust", "demo-loaded", "accounts.txt")) {
          if (Files.exists(from.resolve(name))) {
            all.add(Path.of(name));
          }
        }
        return all;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
