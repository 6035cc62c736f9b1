package waymark.cases.rollfile;

import java.io.IOException;
import java.io.InputStream;

/** A file's bytes, which can be read again from the start; never held whole in memory. */
@FunctionalInterface
public interface Content {
  InputStream open() throws IOException;
}
