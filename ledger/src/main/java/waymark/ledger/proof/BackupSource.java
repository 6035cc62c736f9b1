package waymark.ledger.proof;

import java.nio.file.Files;
import java.nio.file.Path;

/** A ledger in a backup. */
record BackupSource(Path backup, String ledger) implements RecordSource {

  @Override
  public Documents commits() {
    return BsonFile.read(Backup.file(backup, ledger, "commits"));
  }

  @Override
  public Documents leafTiles() {
    Path tiles = Backup.file(backup, ledger, KeptTiles.COLLECTION);
    return Files.exists(tiles) ? new LeadingTiles(BsonFile.read(tiles)) : new LeadingTiles(null);
  }
}
