package waymark.local.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays the built modules out for running. What runs never lies where Maven writes, so that a build
 * may go on beside a running stack; libraries lie there once for all modules.
 */
public final class Unpack {
  private static final String CLASSES = "BOOT-INF/classes/";
  private static final String LIBRARIES = "BOOT-INF/lib/";

  private final Path app;

  private Unpack(Path app) {
    this.app = app;
  }

  /**
   * Unpacks every executable jar and writes {@code target/app/MODULE.args}, a file for the java
   * command with the module's class path.
   *
   * @param arguments the source tree, then the modules as paths in it
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
    var unpack = new Unpack(root.resolve("target").resolve("app"));
    Files.createDirectories(unpack.app.resolve("lib"));
    for (String module : List.of(arguments).subList(1, arguments.length)) {
      String name = Path.of(module).getFileName().toString();
      try (var jars =
          Files.newDirectoryStream(root.resolve(module).resolve("target"), name + "-*.jar")) {
        for (Path jar : jars) {
          unpack.module(name, jar);
        }
      }
    }
  }

  private void module(String name, Path jar) throws IOException {
    var classPath = new ArrayList<Path>();
    Path arguments = app.resolve(name + ".args");
    Path own;
    try (var zip = new ZipFile(jar.toFile())) {
      // A folder per build: a running part goes on reading the one it started from.
      own = app.resolve(name).resolve(contents(zip));
      if (Files.exists(arguments) && Files.readString(arguments).contains(own + "/")) {
        return; // laid out before
      }
      if (zip.getEntry(LIBRARIES) == null) {
        return; // a test jar beside the module's own
      }
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        if (entry.getName().startsWith(CLASSES)) {
          copy(
              zip,
              entry,
              own.resolve("classes").resolve(entry.getName().substring(CLASSES.length())));
        } else if (entry.getName().startsWith(LIBRARIES)) {
          classPath.add(library(zip, entry, own));
        }
      }
    }
    classPath.addFirst(own.resolve("classes"));
    Path beside = Files.createTempFile(app, ".new", "");
    Files.writeString(beside, "-cp \"" + joined(classPath) + "\"\n");
    replace(beside, arguments);
  }

  /** Tells builds apart; the file's date does not, since builds are reproducible. */
  private static String contents(ZipFile zip) {
    var sums = new CRC32();
    zip.stream().forEach(e -> sums.update((e.getName() + e.getCrc()).getBytes(UTF_8)));
    return Long.toHexString(sums.getValue());
  }

  private Path library(ZipFile zip, ZipEntry entry, Path own) throws IOException {
    String name = entry.getName().substring(LIBRARIES.length());
    boolean changesWithoutNewName = name.contains("SNAPSHOT");
    Path library = (changesWithoutNewName ? own : app).resolve("lib").resolve(name);
    if (!Files.exists(library) || Files.size(library) != entry.getSize()) {
      copy(zip, entry, library);
    }
    return library;
  }

  private static void copy(ZipFile zip, ZipEntry entry, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Path beside = Files.createTempFile(to.getParent(), ".new", "");
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
    }
    replace(beside, to);
  }

  /** Whoever reads it meanwhile, or writes the same, sees the one or the other whole. */
  private static void replace(Path beside, Path to) throws IOException {
    Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String joined(List<Path> paths) {
    return String.join(
        System.getProperty("path.separator"),
        paths.stream().map(p -> p.toString().replace("\\", "\\\\").replace("\"", "\\\"")).toList());
  }
}
