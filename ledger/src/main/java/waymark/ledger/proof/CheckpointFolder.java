package waymark.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where one ledger's checkpoints go: a folder on another volume than the database, which the
 * database's owner cannot change. Every checkpoint is kept; none is ever replaced.
 *
 * <pre>
 * &lt;WAYMARK_CHECKPOINT_DIR&gt;/cases/1/
 *     log.vkey                      who signs: keep a copy elsewhere
 *     checkpoint                    the newest
 *     checkpoints/000000001234      every one, named by its size
 *     erased.txt                    ids whose key was destroyed, one a line; never fewer than before
 *     follows                       how many commits it took over from the generation before
 *     doubt                         what the service's own check found wrong, until it is mended
 *     mailed                        size and time of the last one sent by e-mail
 * </pre>
 */
public final class CheckpointFolder {

  private final Path folder;

  /**
   * @param root WAYMARK_CHECKPOINT_DIR
   * @param origin the ledger's id: cell, name, generation
   */
  public CheckpointFolder(Path root, String origin) {
    this(root.resolve(origin.substring(origin.indexOf('/') + 1)));
  }

  /** A ledger's own folder, such as {@code checkpoints/cases/1}. */
  CheckpointFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder of a ledger's newest generation, if anything was ever exported of it. */
  static Optional<CheckpointFolder> newestGeneration(Path root, String ledger) throws IOException {
    Path all = root.resolve(ledger);
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> generations = Files.list(all)) {
      return generations
          .filter(path -> path.getFileName().toString().matches("[0-9]{1,9}"))
          .max((a, b) -> Integer.compare(number(a), number(b)))
          .map(CheckpointFolder::new);
    }
  }

  private static int number(Path generation) {
    return Integer.parseInt(generation.getFileName().toString());
  }

  /** The key that signs here, as it was published. */
  Optional<VerifierKey> verifier() {
    return read(folder.resolve("log.vkey")).map(VerifierKey::parse);
  }

  /**
   * The newest checkpoint.
   *
   * @throws NoteRefused when it was not signed by this key
   */
  Optional<Checkpoint> newest(VerifierKey key) {
    return newestNote().map(note -> Checkpoint.open(note, key));
  }

  Optional<String> newestNote() {
    return read(folder.resolve("checkpoint"));
  }

  /**
   * Checkpoints to compare a record with, by size: all, or where there are more than so many, which
   * would take longer to check than the record, at most so many, spread over it.
   */
  List<Checkpoint> some(VerifierKey key, int atMost) {
    Path kept = folder.resolve("checkpoints");
    try {
      return Files.isDirectory(kept)
          ? SpreadSizes.in(kept, atMost)
              .mapToObj(size -> Checkpoint.open(read(file(size)).orElseThrow(), key))
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(long size) {
    return folder.resolve("checkpoints").resolve("%012d".formatted(size));
  }

  void publish(VerifierKey key) {
    write(folder.resolve("log.vkey"), key + "\n");
  }

  void export(Checkpoint checkpoint, String note) {
    write(file(checkpoint.size()), note);
    write(folder.resolve("checkpoint"), note);
  }

  /**
   * The erasure list goes out with the checkpoints, so that no older backup can bring an erased
   * person back. What stands in it stays: a key store restored from an older copy knows fewer.
   */
  void export(List<String> erased) {
    var all = new TreeSet<>(erased());
    all.addAll(erased);
    write(folder.resolve("erased.txt"), String.join("\n", all) + (all.isEmpty() ? "" : "\n"));
  }

  List<String> erased() {
    return read(folder.resolve("erased.txt")).map(text -> text.lines().toList()).orElse(List.of());
  }

  /** Ids erased under any generation of a ledger. */
  static Set<String> erased(Path root, String ledger) throws IOException {
    Set<String> all = new TreeSet<>();
    Optional<CheckpointFolder> generation = newestGeneration(root, ledger);
    while (generation.isPresent()) {
      all.addAll(generation.get().erased());
      generation = generation.get().former();
    }
    return all;
  }

  /** Says that this is not the first generation, and what it took over. */
  void follow(long kept) {
    write(folder.resolve("follows"), kept + "\n");
  }

  /**
   * Checkpoints to compare the whole record with: this generation's, and those of the ones before
   * that signed what was taken over.
   */
  List<Checkpoint> allGenerations(int atMost) {
    List<Checkpoint> all = new ArrayList<>();
    followed()
        .ifPresent(kept ->
            former().stream()
                .flatMap(before -> before.allGenerations(atMost).stream())
                .filter(checkpoint -> checkpoint.size() <= kept)
                .forEach(all::add));
    verifier().ifPresent(key -> all.addAll(some(key, atMost)));
    all.sort(Comparator.comparingLong(Checkpoint::size));
    return all;
  }

  private Optional<Long> followed() {
    return read(folder.resolve("follows")).map(text -> Long.parseLong(text.strip()));
  }

  /** What was found wrong and is not known to be mended, of this generation or what it follows. */
  Optional<KeptDoubt> doubt(Instant start) {
    return read(folder.resolve("doubt"))
        .map(text -> KeptDoubt.read(text, start))
        .or(() ->
            followed()
                .flatMap(kept ->
                    former()
                        .flatMap(before -> before.doubt(start))
                        .map(before -> before.upTo(kept))));
  }

  void doubt(KeptDoubt found) {
    write(folder.resolve("doubt"), found.text());
  }

  /** Mended, under whatever generation it was found. */
  void noDoubt() {
    try {
      Files.deleteIfExists(folder.resolve("doubt"));
    } catch (IOException e) {
      throw new UncheckedIOException("What is mended could not be forgotten in " + folder, e);
    }
    former().ifPresent(CheckpointFolder::noDoubt);
  }

  private Optional<CheckpointFolder> former() {
    int before = number(folder) - 1;
    Path path = folder.resolveSibling(String.valueOf(before));
    return before > 0 && Files.isDirectory(path)
        ? Optional.of(new CheckpointFolder(path))
        : Optional.empty();
  }

  Optional<Mailed> mailed() {
    return read(folder.resolve("mailed"))
        .map(text -> text.strip().split(" "))
        .map(parts -> new Mailed(Long.parseLong(parts[0]), Instant.parse(parts[1])));
  }

  void mailed(Mailed last) {
    write(folder.resolve("mailed"), last.size() + " " + last.at() + "\n");
  }

  static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole or not at all, also after a power cut. */
  static void write(Path file, String text) {
    try {
      if (read(file).filter(text::equals).isPresent()) {
        return;
      }
      Files.createDirectories(file.getParent());
      Path beside = Files.createTempFile(file.getParent(), ".", ".new");
      Files.writeString(beside, text);
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "What is kept beside the database could not be written to " + file, e);
    }
  }
}
