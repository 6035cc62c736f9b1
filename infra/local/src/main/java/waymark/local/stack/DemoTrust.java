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
import waymark.local.CannotContinue;
import waymark.local.signin.DemoAccounts;

/** Loads the demonstration trust at the first start, by the same commands people would send. */
record DemoTrust(Home home, Ports ports, Progress progress) {
  static final String NAME = "demo";
  private static final String LOADER = "waymark.journeys.demo.LoadDemoTrust";

  /**
   * A load that was cut short cannot be taken up again, since its commands were half sent. What it
   * left is put beside, not away: somebody may have worked on it.
   *
   * @param elsewhere the database, where it is not in the folder; else empty
   * @return what to say about it, if there was any
   * @throws CannotContinue where it is in a database that only its owner can empty
   */
  static Optional<String> setUnfinishedAside(Home home, String elsewhere) {
    if (!Files.exists(begun(home)) || Files.exists(home.demoLoadedFile())) {
      return Optional.empty();
    }
    if (!elsewhere.isEmpty()) {
      throw new CannotContinue(
          "The demonstration was not loaded to its end, and what there is of it is in the database"
              + " that WAYMARK_MONGODB_URI names. Empty that database, remove "
              + begun(home)
              + " and the folder "
              + home.path().resolve("data")
              + ", whose checkpoints are of what was emptied, and start again.");
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

  /**
   * Does nothing for an empty trust, or when all of it was loaded before; adds the people of an
   * older one whose roles are new.
   */
  void load() {
    if (!home.demo()) {
      return;
    }
    if (Files.exists(home.demoLoadedFile())) {
      addPeople();
      return;
    }
    progress.say("  demo trust    loading: schools, rolls and two years of the SEN register");
    OwnerOnly.write(begun(home), "yes\n");
    if (run(loader(new Secrets(home).word(Secrets.FIRST_ADMINISTRATOR)))) {
      OwnerOnly.write(home.demoLoadedFile(), "yes\n");
      OwnerOnly.write(people(home), DemoAccounts.count() + "\n");
    } else {
      progress.say(
          "  demo trust    was not loaded to its end (./waymark logs demo shows why). Everything else"
              + " runs; after ./waymark stop, ./waymark start tries again from nothing");
    }
  }

  private void addPeople() {
    String now = String.valueOf(DemoAccounts.count());
    if (Home.read(people(home), "").equals(now)) {
      return;
    }
    progress.say("  demo trust    adding accounts that an earlier release did not have");
    if (run(loader())) {
      OwnerOnly.write(people(home), now + "\n");
    } else {
      progress.say(
          "  demo trust    they were not added (./waymark logs demo shows why); the next start tries"
              + " again");
    }
  }

  private List<String> loader(String... code) {
    var command = new ArrayList<>(new Jvm(home.root()).command("journeys", LOADER, 128));
    command.add("http://localhost:" + ports.of(Ports.GATEWAY));
    command.add(home.accounts().toString());
    command.addAll(List.of(code));
    return command;
  }

  private static Path people(Home home) {
    return home.path().resolve("demo-people");
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
