package waymark.ledger.proof;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
 *     decision                      from the second generation on: that it was begun, after which position and why
 *     discarded/3f0a…               that what was set aside is not kept any more, named as that
 *     set-aside/3f0a…               what stood after its end and was set aside, named by its SHA-256: where, when and why
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

  /** The generation whose folder this is. */
  int number() {
    return Integer.parseInt(folder.getFileName().toString());
  }

  /** Whether anything was signed here: a generation that was only decided is not there yet. */
  boolean signed() {
    return Files.exists(folder.resolve("checkpoint"));
  }

  /** The key that signs here, as it was published. */
  Optional<VerifierKey> verifier() {
    return ExportedFile.read(folder.resolve("log.vkey")).map(VerifierKey::parse);
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
    return ExportedFile.read(folder.resolve("checkpoint"));
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
              .mapToObj(size -> Checkpoint.open(ExportedFile.read(file(size)).orElseThrow(), key))
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
    ExportedFile.publish(folder.resolve("log.vkey"), key + "\n");
  }

  void export(Checkpoint checkpoint, String note) {
    ExportedFile.publish(file(checkpoint.size()), note);
    ExportedFile.publish(folder.resolve("checkpoint"), note);
  }

  /**
   * The erasure list is kept with the checkpoints, so that no older backup can bring an erased
   * person back.
   */
  void export(Collection<String> erased) {
    erasures().add(erased);
  }

  List<String> erased() {
    return erasures().ids();
  }

  private ExportedErasures erasures() {
    return new ExportedErasures(folder.resolve("erased.txt"));
  }

  void export(Decision decision, SigningKey key) {
    publish(key.verifier(decision.origin()));
    ExportedFile.publish(folder.resolve("decision"), decision.signedBy(key));
  }

  void export(SetAside aside, SigningKey key) {
    Path note = folder.resolve(aside.folder()).resolve(aside.hash());
    if (!signedBy(key.verifier(aside.origin()), note)) {
      ExportedFile.publish(note, aside.signedBy(key));
    }
  }

  private static boolean signedBy(VerifierKey key, Path note) {
    try {
      return ExportedFile.read(note).map(text -> SetAside.open(text, key)).isPresent();
    } catch (NoteRefused another) {
      return false;
    }
  }

  /**
   * What was set aside of this generation, by hash, then what of it was discarded.
   *
   * @throws NoteRefused when it was not signed by this key
   */
  List<SetAside> setAside(VerifierKey key) {
    return Stream.of("set-aside", "discarded")
        .flatMap(kind -> ExportedFile.in(folder.resolve(kind)).stream())
        .map(note -> SetAside.open(note, key))
        .toList();
  }

  /**
   * That this generation was begun; none of the first.
   *
   * @throws NoteRefused when it was not signed by this key
   */
  Optional<Decision> decision(VerifierKey key) {
    return ExportedFile.read(folder.resolve("decision")).map(note -> Decision.open(note, key));
  }

  /** As {@link #decision(VerifierKey)}, by the key that was published here. */
  Optional<Decision> decision() {
    return verifier().flatMap(this::decision);
  }

  /**
   * Checkpoints to compare the whole record with: this generation's, and those of the ones before
   * that signed what was taken over. Where nothing signed says how much that was, it was all.
   */
  List<Checkpoint> allGenerations(int atMost) {
    List<Checkpoint> all = new ArrayList<>();
    long kept = kept();
    former().stream()
        .flatMap(before -> before.allGenerations(atMost).stream())
        .filter(checkpoint -> checkpoint.size() <= kept)
        .forEach(all::add);
    verifier().ifPresent(key -> all.addAll(some(key, atMost)));
    all.sort(Comparator.comparingLong(Checkpoint::size));
    return all;
  }

  /** What was found wrong and is not known to be mended, of this generation or what it follows. */
  Optional<KeptDoubt> doubt(Instant start) {
    return ExportedFile.read(folder.resolve("doubt"))
        .map(text -> KeptDoubt.read(text, start))
        .or(() ->
            former().flatMap(before -> before.doubt(start)).map(before -> before.upTo(kept())));
  }

  void doubt(KeptDoubt found) {
    ExportedFile.write(folder.resolve("doubt"), found.text());
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

  /**
   * The newest checkpoint that what is signed next here has to extend: of this generation, or where
   * there is none yet, of what was taken over from the one before.
   *
   * @param key of this generation
   */
  Optional<Checkpoint> toExtend(VerifierKey key) {
    Optional<Checkpoint> own = newest(key);
    return own.isPresent() ? own : former().flatMap(before -> before.newestUpTo(kept()));
  }

  private Optional<Checkpoint> newestUpTo(long size) {
    OptionalLong greatest = SpreadSizes.greatest(folder.resolve("checkpoints"), size);
    return greatest.isPresent()
        ? verifier()
            .map(key ->
                Checkpoint.open(ExportedFile.read(file(greatest.getAsLong())).orElseThrow(), key))
        : former().flatMap(before -> before.newestUpTo(Math.min(size, kept())));
  }

  private long kept() {
    return decision().map(decision -> decision.begun().kept()).orElse(Long.MAX_VALUE);
  }

  private Optional<CheckpointFolder> former() {
    return new GenerationFolders(requireNonNull(folder.getParent())).before(number());
  }

  Optional<Mailed> mailed() {
    return ExportedFile.read(folder.resolve("mailed"))
        .map(text -> text.strip().split(" "))
        .map(parts -> new Mailed(Long.parseLong(parts[0]), Instant.parse(parts[1])));
  }

  void mailed(Mailed last) {
    ExportedFile.write(folder.resolve("mailed"), last.size() + " " + last.at() + "\n");
  }
}
