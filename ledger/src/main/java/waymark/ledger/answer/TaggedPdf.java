package waymark.ledger.answer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page as a tagged PDF with its font in it (PDF/UA). */
public final class TaggedPdf {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int NORMAL = 400;

  static {
    // It tells of each page it makes, and quotes what it stumbles over.
    XRLog.setLoggingEnabled(false);
  }

  private TaggedPdf() {}

  /**
   * The same page gives the same bytes: date and id are the record's, not those of the making.
   *
   * @param id of the document
   * @param at when what it shows was so
   */
  public static byte[] of(AnswerPage page, UUID id, Instant at) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(TaggedPdf::font, AnswerPage.FONT, NORMAL, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Waymark");
    builder.withHtmlContent(page.html(), null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
      moment.setTimeInMillis(at.toEpochMilli());
      document.getDocumentInformation().setCreationDate(moment);
      document.getDocumentInformation().setModificationDate(moment);
      document.setDocumentId(id.getMostSignificantBits());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
  }
}
