package waymark.ledger.personal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a rotation retired, beside the trust's key as {@code trust.key.retired-3f2a91c0} until an
 * operator deletes it: a whole trust's key, which opens the backups made before.
 */
final class RetiredKeys {
  private RetiredKeys() {}

  static Path file(Path trustKey, int id) {
    return trustKey.resolveSibling(name(trustKey) + "%08x".formatted(id));
  }

  /** Those that were not deleted yet. */
  static List<Path> of(Path trustKey) {
    Path folder = requireNonNull(trustKey.toAbsolutePath().getParent());
    try (Stream<Path> beside = Files.list(folder)) {
      return beside.filter(f -> f.getFileName().toString().startsWith(name(trustKey))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not look for retired keys in " + folder, e);
    }
  }

  private static String name(Path trustKey) {
    return trustKey.getFileName() + ".retired-";
  }
}
