package waymark.ledger.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets a test that waits for a condition wait long enough, in every module that tests with the
 * ledger: ten seconds, the usual limit, are a measure of how busy the machine is.
 */
public final class PatientWaits implements LauncherSessionListener {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.setDefaultTimeout(PATIENCE);
  }
}
