package waymark.ledger.proof;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Documents in a file, one BSON document after another, compressed: the format of {@code mongodump
 * --gzip}, so that a backup can be read without Waymark.
 */
final class BsonFile {

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

  /** Documents one after another. */
  static Documents read(Path file) {
    try {
      return new Reading(
          file,
          new DataInputStream(
              new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(
          file + " cannot be read: it is no backup, or it is damaged", e);
    }
  }

  private static final class Reading implements Documents {
    private final Path file;
    private final DataInputStream in;
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
        int length = first | in.read() << 8 | in.read() << 16 | in.read() << 24;
        // MongoDB's own limit is 16 MB.
        if (length < 5 || length > 17 << 20) {
          throw new EOFException();
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < 4; i++) {
          bytes[i] = (byte) (length >>> (8 * i));
        }
        in.readFully(bytes, 4, length - 4);
        return new RawBsonDocument(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(
            "The backup is damaged: " + file + " cannot be read to its end.", e);
      }
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
