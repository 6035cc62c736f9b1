package waymark.cases.roll;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import waymark.cases.rollfile.Content;
import waymark.cases.rollfile.UnreadableRoll;
import waymark.ledger.personal.KeyRing;
import waymark.ledger.personal.Sealed;

/**
 * Uploaded rolls between upload and import: encrypted on the way to the disk, each under a key of
 * its own, which stands in the file's head sealed under a key of the key store. That key is
 * destroyed with the file, so that no copy of the folder outlives it.
 */
final class Staging {
  /**
   * In bytes. The largest school's transfer file with every optional element is a quarter of it.
   */
  private static final long LARGEST = 200_000_000;

  private static final String SUFFIX = ".roll";
  private static final String UNFINISHED = ".part";
  private static final String KIND = "staged-roll";
  private static final String SUBJECT = "staged-roll:";

  private final Path directory;
  private final KeyRing keys;

  Staging(Path directory, KeyRing keys) throws IOException, GeneralSecurityException {
    StreamingAeadConfig.register();
    this.directory = Files.createDirectories(directory);
    this.keys = keys;
  }

  /**
   * What was received.
   *
   * @param hash SHA-256 in hexadecimal
   */
  record Received(long size, String hash) {}

  /**
   * Takes the file in, encrypting it as it comes; what was staged for this import before is
   * replaced.
   */
  Received receive(UUID importId, InputStream body) throws IOException {
    Path part = directory.resolve(importId + UNFINISHED);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      KeysetHandle key =
          KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
      // Not the import's own id: a file refused may be sent again, and an erased id has no key.
      Sealed sealed = keys.seal(SUBJECT + UUID.randomUUID(), KIND, text(key));
      long size;
      try (OutputStream file = Files.newOutputStream(privately(part));
          DataOutputStream out = new DataOutputStream(file)) {
        out.writeUTF(sealed.key());
        out.writeUTF(sealed.box());
        out.flush();
        try (OutputStream cipher =
            aead(key).newEncryptingStream(file, importId.toString().getBytes())) {
          size = bounded(new DigestInputStream(body, digest), cipher);
        }
      }
      Files.move(
          part,
          path(importId),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return new Received(size, HexFormat.of().formatHex(digest.digest()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The roll could not be encrypted.", e);
    } finally {
      delete(part);
    }
  }

  /** SHA-256 of a body, in hexadecimal; nothing of it is kept. */
  static String hash(InputStream body) throws IOException {
    try {
      DigestInputStream in = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"));
      var _ = bounded(in, OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The file's content in clear, as a stream; empty once it was deleted. */
  Optional<Content> content(UUID importId) {
    return Files.exists(path(importId)) ? Optional.of(() -> open(importId)) : Optional.empty();
  }

  /** Destroys the file's key, then deletes the file. */
  void delete(UUID importId) throws IOException {
    delete(path(importId));
  }

  /** Every import a file is kept for, and since when. */
  record Kept(UUID importId, Instant since) {}

  List<Kept> kept() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(f -> f.toString().endsWith(SUFFIX)).map(Staging::kept).toList();
    }
  }

  /** Clears away uploads that a killed process left half received. */
  void clearUnfinished() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path part : files.filter(f -> f.toString().endsWith(UNFINISHED)).toList()) {
        delete(part);
      }
    }
  }

  private static Kept kept(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      FileTime since = Files.getLastModifiedTime(file);
      return new Kept(
          UUID.fromString(name.substring(0, name.length() - SUFFIX.length())), since.toInstant());
    } catch (IOException gone) {
      return new Kept(new UUID(0, 0), Instant.MAX);
    }
  }

  private void delete(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      String key = in.readUTF();
      if (key.startsWith(SUBJECT)) {
        keys.erase(key);
      }
    } catch (NoSuchFileException | EOFException | UTFDataFormatException noKey) {
      // Nothing was ever sealed, or it is gone.
    }
    Files.deleteIfExists(file);
  }

  private InputStream open(UUID importId) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path(importId)));
    try {
      DataInputStream head = new DataInputStream(file);
      Sealed sealed = new Sealed(head.readUTF(), KIND, head.readUTF());
      String text = keys.open(sealed).orElseThrow();
      KeysetHandle key = TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get());
      return aead(key).newDecryptingStream(file, importId.toString().getBytes());
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      file.close();
      throw new IOException("The staged roll of import " + importId + " cannot be opened.", e);
    }
  }

  private static long bounded(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > LARGEST) {
        throw UnreadableRoll.because(
            "file-too-large",
            "The file is too large",
            "A roll may have 200 MB. Export the roll of one school only, and leave out attendance and assessments.");
      }
      out.write(buffer, 0, read);
    }
    return size;
  }

  private static Path privately(Path file) throws IOException {
    Files.deleteIfExists(file);
    return Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private Path path(UUID importId) {
    return directory.resolve(importId + SUFFIX);
  }

  private static StreamingAead aead(KeysetHandle key) throws GeneralSecurityException {
    return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
  }

  private static String text(KeysetHandle key) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get());
  }
}
