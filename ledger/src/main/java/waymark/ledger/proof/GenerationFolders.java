package waymark.ledger.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The checkpoint folders of one ledger's generations, each named by its number.
 *
 * @param ledger such as {@code checkpoints/cases}
 */
record GenerationFolders(Path ledger) {

  /**
   * @param root WAYMARK_CHECKPOINT_DIR
   */
  static GenerationFolders of(Path root, String ledger) {
    return new GenerationFolders(root.resolve(ledger));
  }

  /** By number, also those of which nothing is signed. */
  List<CheckpointFolder> all() {
    if (!Files.isDirectory(ledger)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(ledger)) {
      return folders
          .filter(path -> path.getFileName().toString().matches("[1-9][0-9]{0,8}"))
          .map(CheckpointFolder::new)
          .sorted(Comparator.comparingInt(CheckpointFolder::number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CheckpointFolder of(int number) {
    return new CheckpointFolder(ledger.resolve(String.valueOf(number)));
  }

  /** The newest generation of which something is signed. */
  Optional<CheckpointFolder> newest() {
    return before(Integer.MAX_VALUE);
  }

  /** The newest below this number of which something is signed. */
  Optional<CheckpointFolder> before(int number) {
    return all().stream()
        .filter(folder -> folder.number() < number && folder.signed())
        .reduce((a, b) -> b);
  }

  /** The first generation up to this one that follows a signed one though nobody decided it. */
  Optional<Integer> undecided(int number) {
    return Stream.concat(
            all().stream()
                .filter(folder -> folder.signed() && folder.number() < number)
                .map(CheckpointFolder::number),
            Stream.of(number))
        .filter(each -> before(each).isPresent() && of(each).decision().isEmpty())
        .findFirst();
  }

  /** What each generation of which anything is signed left out, for a person. */
  List<String> leftOut() {
    return all().stream()
        .filter(CheckpointFolder::signed)
        .flatMap(folder -> folder.decision().stream())
        .map(decision -> new LeftOut(decision, signedBefore(decision.begun().number())).sentence())
        .toList();
  }

  private long signedBefore(int number) {
    return before(number)
        .flatMap(folder -> folder.verifier().flatMap(folder::newest))
        .map(Checkpoint::size)
        .orElse(0L);
  }

  /**
   * Where later generations did not take over all that a checkpoint is of, so that it cannot be
   * compared any more: which entries those are, and why, for a person.
   *
   * @param key that signed it, and has to have signed their decisions
   */
  List<String> lostOf(Checkpoint checkpoint, VerifierKey key) {
    Origin origin = Origin.of(checkpoint.origin());
    return all().stream()
        .filter(folder -> folder.number() > origin.generation() && folder.signed())
        .flatMap(folder -> folder.decision(key.named("" + origin.in(folder.number()))).stream())
        .filter(decision -> decision.begun().kept() < checkpoint.size())
        .map(decision ->
            "This checkpoint is of %s, of %d entries. %s"
                .formatted(
                    origin, checkpoint.size(), new LeftOut(decision, checkpoint.size()).sentence()))
        .toList();
  }

  /** What was set aside under any generation. */
  List<SetAside> setAside() {
    return all().stream()
        .flatMap(folder -> folder.verifier().stream().flatMap(key -> folder.setAside(key).stream()))
        .toList();
  }

  /** Ids erased under any generation. */
  Set<String> erased() {
    Set<String> ids = new TreeSet<>();
    all().forEach(folder -> ids.addAll(folder.erased()));
    return ids;
  }
}
