package waymark.ledger.proof;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Documents in a file, one BSON document after another, compressed: the format of {@code mongodump
 * --gzip}, so that a backup can be read without Waymark.
 */
final class BsonFile {
  private static final int SHORTEST = 5;

  /** MongoDB's own limit: 16 MiB, and 16 KiB for what it adds itself. */
  private static final int LONGEST = (16 << 20) + (16 << 10);

  private BsonFile() {}

  /** Writes documents; returns how many. */
  static long write(Path file, Iterable<RawBsonDocument> documents) throws IOException {
    long count = 0;
    try (OutputStream out =
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16)) {
      for (RawBsonDocument document : documents) {
        var bytes = document.getByteBuffer();
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        out.write(copy);
        count++;
      }
    }
    return count;
  }

  /**
   * Documents one after another.
   *
   * @throws BackupDamaged here and while they are read, where the file is not as it was written
   */
  static Documents read(Path file) {
    try {
      return new Reading(
          file,
          new DataInputStream(
              new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)), 1 << 16)));
    } catch (EOFException | ZipException e) {
      throw new BackupDamaged(file + " is none of its files.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " cannot be read: give the folder that a backup was written to.", e);
    }
  }

  private static final class Reading implements Documents {
    private final Path file;
    private final DataInputStream in;
    private long number;
    private long at;
    private @Nullable BsonDocument ahead;

    Reading(Path file, DataInputStream in) {
      this.file = file;
      this.in = in;
      this.ahead = readOne();
    }

    private @Nullable BsonDocument readOne() {
      try {
        int first = in.read();
        if (first < 0) {
          return null;
        }
        number++;
        byte[] head = new byte[4];
        head[0] = (byte) first;
        in.readFully(head, 1, 3);
        byte[] bytes = Arrays.copyOf(head, length(head));
        in.readFully(bytes, 4, bytes.length - 4);
        at += bytes.length;
        return new RawBsonDocument(bytes);
      } catch (EOFException | ZipException e) {
        throw new BackupDamaged(file + " cannot be read to its end.", e);
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read to its end", e);
      }
    }

    /** As the document says; before anything is made of that size. */
    private int length(byte[] head) {
      int said = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
      if (said < SHORTEST || said > LONGEST) {
        throw new BackupDamaged(
            "%s, document %,d, at byte %,d of what is unpacked, says it has %,d bytes; MongoDB keeps none of less than %d or more than %,d."
                .formatted(file, number, at, Integer.toUnsignedLong(said), SHORTEST, LONGEST),
            null);
      }
      return said;
    }

    @Override
    public boolean hasNext() {
      return ahead != null;
    }

    @Override
    public BsonDocument next() {
      BsonDocument document = ahead;
      if (document == null) {
        throw new NoSuchElementException();
      }
      ahead = readOne();
      return document;
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
