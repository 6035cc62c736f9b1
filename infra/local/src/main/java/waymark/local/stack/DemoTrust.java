package waymark.local.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads the demonstration trust at the first start, by the same commands people would send. */
record DemoTrust(Home home, Ports ports, Progress progress) {
  static final String NAME = "demo";
  private static final String LOADER = "waymark.journeys.demo.LoadDemoTrust";

  /**
   * A load that was cut short cannot be taken up again, since its commands were half sent. What it
   * left is put beside, not away: somebody may have worked on it.
   *
   * @return what to say about it, if there was any
   */
  static Optional<String> setUnfinishedAside(Home home) {
    if (!Files.exists(begun(home)) || Files.exists(home.demoLoadedFile())) {
      return Optional.empty();
    }
    try {
      Path aside = home.path().resolve("data-unfinished-" + Instant.now().getEpochSecond());
      Files.move(home.path().resolve("data"), aside);
      Files.delete(begun(home));
      return Optional.of(
          "The demonstration was not loaded to its end and is loaded anew; what there was is in "
              + aside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path begun(Home home) {
    return home.path().resolve("demo-begun");
  }

  /** Does nothing for an empty trust, or when the trust was loaded before. */
  void load() {
    if (!home.demo() || Files.exists(home.demoLoadedFile())) {
      return;
    }
    progress.say("  demo trust    loading: schools, rolls and two years of the SEN register");
    var command = new ArrayList<>(new Jvm(home.root()).command("journeys", LOADER, 128));
    command.addAll(
        List.of(
            "http://localhost:" + ports.of(Ports.GATEWAY),
            home.accounts().toString(),
            new Secrets(home).word(Secrets.FIRST_ADMINISTRATOR)));
    OwnerOnly.write(begun(home), "yes\n");
    if (run(command)) {
      OwnerOnly.write(home.demoLoadedFile(), "yes\n");
    } else {
      progress.say(
          "  demo trust    was not loaded to its end (./waymark logs demo shows why). Everything else"
              + " runs; after ./waymark stop, ./waymark start tries again from nothing");
    }
  }

  /** Shows what the loader reports; what it complains of goes to its log. */
  private boolean run(List<String> command) {
    try {
      var builder = new ProcessBuilder(command);
      builder.redirectError(
          ProcessBuilder.Redirect.appendTo(OwnerOnly.touch(home.log(NAME)).toFile()));
      Process loader = builder.start();
      new ProcessFile(home.processFile(NAME)).note(loader.toHandle());
      try (BufferedReader lines = loader.inputReader(StandardCharsets.UTF_8)) {
        lines.lines().forEach(line -> progress.say("                " + line));
      }
      return loader.waitFor() == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
