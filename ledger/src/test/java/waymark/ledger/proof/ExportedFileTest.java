package waymark.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.ledger.generation.Generation;

/** Who else on the machine may read what is exported, to copy it elsewhere. */
class ExportedFileTest {

  @TempDir Path home;

  @Test
  void everybodyMayReadCheckpointsAndTheirKeyAndNobodyElseThePrivateKey() throws IOException {
    SigningKey key = SigningKey.createIfAbsent(home.resolve("checkpoint.key"));
    var folder = new CheckpointFolder(home, "demo/cases/2");
    folder.publish(key.verifier("demo/cases/2"));
    var checkpoint = new Checkpoint("demo/cases/2", 7, new byte[Hashes.BYTES]);
    folder.export(checkpoint, checkpoint.signedBy(key));
    folder.export(new Decision("demo/cases/2", new Generation(2, 1, 3, ""), Instant.now()), key);
    folder.export(List.of("pupil:1"));
    for (String name : List.of("log.vkey", "checkpoint", "checkpoints/000000000007", "decision")) {
      assertThat(mode("cases/2/" + name)).as(name).isEqualTo("rw-r--r--");
    }
    assertThat(mode("cases/2/erased.txt")).isEqualTo("rw-------");
    assertThat(mode("checkpoint.key")).isEqualTo("rw-------");
  }

  @Test
  void whatCouldNotBeWrittenLeavesNothingBesideIt() {
    assertThatThrownBy(() -> ExportedFile.publish(home.resolve("checkpoint"), "\ud800"))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(home).isEmptyDirectory();
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name)));
  }
}
