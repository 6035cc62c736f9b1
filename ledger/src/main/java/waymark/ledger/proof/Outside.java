package waymark.ledger.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a record is compared with that its database's owner cannot change.
 *
 * @param checkpoints by size
 * @param said what there is to tell of them before the verdict
 * @param setAside what operators signed that they put beside the record
 */
record Outside(List<Checkpoint> checkpoints, List<String> said, List<SetAside> setAside) {

  /** The one checkpoint that is given, or all in the folder that is, or none. */
  static Outside of(Options options, String ledger) throws IOException {
    var folders =
        options.find("checkpoints").map(root -> GenerationFolders.of(Path.of(root), ledger));
    List<SetAside> aside = folders.map(GenerationFolders::setAside).orElse(List.of());
    if (options.find("checkpoint").isPresent()) {
      var key = VerifierKey.parse(Files.readString(options.path("key")));
      var given = Checkpoint.open(Files.readString(options.path("checkpoint")), key);
      String of = Origin.of(given.origin()).ledger();
      if (!of.equals(ledger)) {
        throw new IllegalArgumentException(
            "This checkpoint is of %s: say --ledger %s.".formatted(given.origin(), of));
      }
      List<String> lost = folders.map(all -> all.lostOf(given, key)).orElse(List.of());
      return new Outside(lost.isEmpty() ? List.of(given) : List.of(), lost, aside);
    }
    return folders.map(all -> all(all, aside)).orElse(new Outside(List.of(), List.of(), aside));
  }

  private static Outside all(GenerationFolders folders, List<SetAside> aside) {
    var newest = folders.newest().map(folder -> folder.allGenerations(RecordTool.COMPARED));
    return new Outside(newest.orElse(List.of()), folders.leftOut(), aside);
  }
}
