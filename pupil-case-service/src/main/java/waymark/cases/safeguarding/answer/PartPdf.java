package waymark.cases.safeguarding.answer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * An answer as a tagged PDF with its font in it (PDF/UA). The same answer gives the same bytes: its
 * dates are those of the record, its id is that of the request.
 */
public final class PartPdf {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int NORMAL = 400;

  static {
    // It tells of each page it makes, and quotes what it stumbles over.
    XRLog.setLoggingEnabled(false);
  }

  private PartPdf() {}

  public static byte[] of(PartAnswer answer) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(PartPdf::font, "Answer", NORMAL, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Waymark");
    builder.withHtmlContent(PartHtml.of(answer), null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      dated(document.getDocumentInformation(), answer);
      document.setDocumentId(answer.request().getMostSignificantBits());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
  }

  private static void dated(PDDocumentInformation information, PartAnswer answer) {
    Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    moment.setTimeInMillis(answer.knownAt().toEpochMilli());
    information.setCreationDate(moment);
    information.setModificationDate(moment);
  }
}
