package waymark.cases.rollfile;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Common Transfer File as a stream. Document types and entities are not read at all: a
 * transfer file has none, and they are how XML is made to fetch other files or to swell.
 */
final class CtfReader {
  /** Real files nest eight deep. */
  private static final int DEEPEST = 64;

  private CtfReader() {}

  /** Reads as far as the pupils begin. */
  static TransferHeader header(Content content, TextEncoding encoding) throws IOException {
    CtfHeader header = new CtfHeader();
    read(content, encoding, header);
    return header.finished();
  }

  static void rows(Content content, TextEncoding encoding, SchoolCode ours, Predicate<RawRow> row)
      throws IOException {
    read(content, encoding, new CtfPupils(ours, row));
  }

  /** What a part of the reading is told; answers false when it has seen enough. */
  interface Listener {
    boolean begins(ElementPath path, long line);

    boolean ends(ElementPath path, String text);
  }

  private static void read(Content content, TextEncoding encoding, Listener listener)
      throws IOException {
    long line = 1;
    try (Reader reader = encoding.reader(content)) {
      XMLStreamReader xml = factory().createXMLStreamReader(reader);
      ElementPath path = new ElementPath();
      boolean more = true;
      while (more && xml.hasNext()) {
        int event = xml.next();
        line = xml.getLocation().getLineNumber();
        more = step(event, xml, path, line, listener);
      }
    } catch (XMLStreamException broken) {
      throw broken(broken, line);
    }
  }

  private static boolean step(
      int event, XMLStreamReader xml, ElementPath path, long line, Listener listener) {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw withDocumentType();
      case XMLStreamConstants.START_ELEMENT -> {
        path.enter(xml.getLocalName());
        if (path.depth() == 1 && !xml.getLocalName().equalsIgnoreCase("CTfile")) {
          throw UnreadableRoll.because(
              "not-a-ctf",
              "This XML file is not a Common Transfer File",
              "Choose the Common Transfer File (CTF) export in your school's system, or export the roll as CSV.");
        }
        if (path.depth() > DEEPEST) {
          throw UnreadableRoll.because(
              "broken-xml",
              "This is not a usable Common Transfer File",
              "Its elements are nested too deeply. Export it again.");
        }
        return listener.begins(path, line);
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          path.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      case XMLStreamConstants.END_ELEMENT -> {
        boolean more = listener.ends(path, path.taken());
        path.leave();
        return more;
      }
      default -> {}
    }
    return true;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
      throw new XMLStreamException("external entities are not read");
    });
    return factory;
  }

  private static UnreadableRoll withDocumentType() {
    return UnreadableRoll.because(
        "xml-document-type",
        "This XML file carries a document type or entities",
        "A Common Transfer File has neither, so it is not read. Export the file again from your school's system, and do not"
            + " edit it on the way.");
  }

  private static UnreadableRoll broken(XMLStreamException broken, long line) {
    @Nullable String message = broken.getMessage();
    if (message != null && (message.contains("The entity \"") || message.contains("DOCTYPE"))) {
      return withDocumentType();
    }
    long at = broken.getLocation() == null ? line : broken.getLocation().getLineNumber();
    return UnreadableRoll.because(
        "broken-xml",
        "The file is broken, or was cut short",
        "It stops making sense at line %d, so nothing was imported. Export it again and upload the new file; if it breaks at the same line, the export itself is at fault."
            .formatted(Math.max(line, at)));
  }
}
