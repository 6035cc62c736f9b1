package waymark.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import waymark.cases.rollfile.UnreadableRoll;

class StagingTest {
  /** Never at its end, and no memory behind it. */
  private static final InputStream ENDLESS =
      new InputStream() {
        @Override
        public int read() {
          return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
          return length;
        }
      };

  @Test
  void anUploadThatDoesNotEndIsRefusedAndSaysHowToExportLess() {
    var refused = catchThrowableOfType(UnreadableRoll.class, () -> Staging.hash(ENDLESS));
    assertThat(refused.rule()).isEqualTo("file-too-large");
    assertThat(refused.whatToDo()).contains("one school only");
  }
}
