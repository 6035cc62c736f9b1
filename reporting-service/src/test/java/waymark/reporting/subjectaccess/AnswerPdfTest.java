package waymark.reporting.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import waymark.reporting.subjectaccess.AccessItem.Line;

class AnswerPdfTest {
  private static final Answer ANSWER =
      new Answer(
          UUID.fromString("2f6a1c3e-8b4d-4f5a-9c6b-7d8e9f0a1b2c"),
          "Posy Quillfeather",
          LocalDate.of(2026, 11, 2),
          Instant.parse("2026-11-20T10:00:00Z"),
          LocalDate.of(2026, 11, 21),
          List.of(
              new AccessItem(
                  "event-0",
                  "What was recorded",
                  "Joined <the> school & more",
                  List.of(new Line("School", "Łąkowa “Rowan” Café"), new Line("Year", "6")))),
          2,
          AnswerNotes.ALL);

  @Test
  void the_same_answer_gives_the_same_bytes() {
    assertThat(AnswerPdf.of(ANSWER)).isEqualTo(AnswerPdf.of(ANSWER));
  }

  @Test
  void it_is_tagged_has_a_language_and_carries_its_fonts() throws IOException {
    try (PDDocument document = Loader.loadPDF(AnswerPdf.of(ANSWER))) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getLanguage()).isEqualTo("en-GB");
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void its_text_can_be_read_by_a_machine() throws IOException {
    try (PDDocument document = Loader.loadPDF(AnswerPdf.of(ANSWER))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Posy Quillfeather", "Joined <the> school & more", "Łąkowa “Rowan” Café")
          .contains("2 items that were found are not given.", "Page 1 of 1");
    }
  }
}
