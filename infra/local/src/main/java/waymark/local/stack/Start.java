package waymark.local.stack;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import waymark.ledger.personal.TrustKey;
import waymark.ledger.proof.SigningKey;
import waymark.local.CannotContinue;
import waymark.local.database.Database;
import waymark.local.signin.DemoAccounts;

/** Starts everything on this machine and stays until told to stop. */
public final class Start {
  /** The line that ends a start; a detached start waits for it. */
  public static final String READY = "Waymark is ready.";

  private final Home home;
  private final Map<String, String> environment;
  private final Progress progress;

  public Start(Home home, Map<String, String> environment, PrintStream out) {
    this.home = home;
    this.environment = environment;
    this.progress = new Progress(out);
  }

  /**
   * Runs until the process is told to end.
   *
   * @param empty without the demonstration trust
   */
  public void run(boolean empty) throws InterruptedException {
    int gatewayPort = gatewayPort(environment);
    OwnerOnly.folder(home.path());
    try (var lock = HomeLock.await(home).orElseThrow(() -> alreadyRunning(home))) {
      Stop.launcher(home).note(ProcessHandle.current());
      if (Stop.parts(home) > 0) {
        progress.say("Ended parts that an earlier start had left behind.");
      }
      keepTrust(empty);
      var stack = new Stack(home, progress);
      var guardian = Guardian.start(home);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, guardian)));
      start(stack, gatewayPort);
      new CountDownLatch(1).await();
    }
  }

  private void start(Stack stack, int gatewayPort) {
    progress.say("Waymark keeps its data in " + home.path());
    var elsewhere = environment.getOrDefault("WAYMARK_MONGODB_URI", "");
    DemoTrust.setUnfinishedAside(home, elsewhere).ifPresent(progress::say);
    Ports.keepGateway(home, gatewayPort);
    Ports.choose(home, Parts.PORTS).forEach(progress::say);
    Ports ports = Ports.kept(home);
    var database = Database.find(home, environment, ports.of(Database.NAME));
    database.fetch(line -> progress.say("  " + Database.NAME + "      " + line));
    OwnerOnly.folder(home.path().resolve("secrets"));
    TrustKey.createIfAbsent(home.secret(ServiceSettings.TRUST_KEY));
    SigningKey.createIfAbsent(home.secret(ServiceSettings.CHECKPOINT_KEY));
    SigningKey.createIfAbsent(home.secret(ServiceSettings.READS_KEY));
    if (home.demo()) {
      DemoAccounts.make(home);
    }
    var parts = new Parts(home, ports, database.uri());
    var base = new ArrayList<Part>();
    base.add(database.part(home));
    base.addAll(parts.surroundings());
    stack.start(base);
    stack.start(parts.services());
    new DemoTrust(home, ports, progress).load();
    if (stack.ending()) {
      return;
    }
    new Banner(home, ports).lines().forEach(progress::say);
    progress.say(READY);
  }

  private void keepTrust(boolean empty) {
    boolean begun = Files.exists(home.trustFile());
    if (begun && empty && home.demo()) {
      throw new CannotContinue(
          "The demonstration trust was loaded here at the first start. For an empty one use another folder: WAYMARK_HOME=.waymark-empty ./waymark start --empty");
    }
    if (!begun) {
      OwnerOnly.write(home.trustFile(), (empty ? "empty" : "demo") + "\n");
    }
  }

  private void end(Stack stack, Guardian guardian) {
    progress.say("Stopping.");
    stack.close();
    Stop.launcher(home).forget();
    guardian.close();
  }

  static CannotContinue alreadyRunning(Home home) {
    return new CannotContinue(
        "Waymark is already running in %s. See ./waymark status; for a second one set WAYMARK_HOME and WAYMARK_PORT."
            .formatted(home.path()));
  }

  static int gatewayPort(Map<String, String> environment) {
    String asked = environment.getOrDefault("WAYMARK_PORT", "8080");
    try {
      int port = Integer.parseInt(asked.strip());
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // the sentence below says it
    }
    throw new CannotContinue(
        "WAYMARK_PORT is '%s': give a port number from 1 to 65535, for example WAYMARK_PORT=8090."
            .formatted(asked));
  }
}
