package waymark.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a power cut may take away is what was not forced onto the disk: the JVM's own recording says
 * what was.
 */
class TrustKeyPowerCutTest {
  @TempDir Path home;

  @Test
  void theFileAndItsFolderAreOnTheDiskBeforeAnythingIsWrappedUnderTheNewKey() throws Exception {
    Path file = home.resolve("trust.key");
    TrustKey.createIfAbsent(file);
    List<String> forced = forcedBy(() -> TrustKey.rotate(file));
    assertThat(forced).hasSize(2);
    assertThat(forced.getFirst()).as("the new file, before it is moved").endsWith(".new");
    assertThat(forced.getLast()).as("its name").isEqualTo(home.toString());
  }

  @Test
  void theRetiredKeyIsOnTheDiskBeforeItLeavesTheFile() throws Exception {
    Path file = home.resolve("trust.key");
    TrustKey.createIfAbsent(file);
    TrustKey.rotate(file);
    assertThat(forcedBy(() -> TrustKey.retire(file))).hasSize(4);
  }

  private List<String> forcedBy(Runnable work) throws Exception {
    Path recorded = home.resolve("forced.jfr");
    try (var recording = new Recording()) {
      recording.enable("jdk.FileForce").withoutThreshold();
      recording.start();
      work.run();
      recording.stop();
      recording.dump(recorded);
    }
    return RecordingFile.readAllEvents(recorded).stream()
        .map(event -> event.getString("path"))
        .filter(path -> path.startsWith(home.toString()))
        .toList();
  }
}
