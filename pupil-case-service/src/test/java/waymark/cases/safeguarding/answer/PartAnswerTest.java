package waymark.cases.safeguarding.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import waymark.cases.privacy.ItemDecision;
import waymark.cases.privacy.ItemDecision.Passage;
import waymark.ledger.answer.RedactedText;

class PartAnswerTest {
  private static final String SEEN = "Said that Ida from class 4 had seen the bruise.";

  private static ShownPartItem item(String name, @Nullable ItemDecision decision) {
    return new ShownPartItem(
        name,
        "Concern of 3 May 2026",
        "Concern raised",
        List.of(new ItemLine("Seen and heard", SEEN)),
        decision);
  }

  private static ItemDecision decision(String item, String verdict, Passage... passages) {
    String exemption = verdict.equals(ItemDecision.INCLUDE) ? null : "third-party";
    return new ItemDecision(item, verdict, exemption, List.of(passages));
  }

  private static PartAnswer answer(ShownPartItem... items) {
    return answer(LocalDate.of(2026, 5, 4), items);
  }

  private static PartAnswer answer(@Nullable LocalDate approvedOn, ShownPartItem... items) {
    LocalDate day = LocalDate.of(2026, 5, 4);
    var part =
        new ShownPart(
            new UUID(1, 1),
            new UUID(2, 2),
            3,
            "pupil",
            new UUID(3, 3),
            "Posy Larkspur",
            day,
            "parent",
            "Oriel Quillfeather",
            "Everything.",
            day.plusMonths(1),
            false,
            true,
            "approved",
            4,
            0,
            Set.of("one"),
            false,
            null,
            null,
            Instant.parse("2026-05-05T09:00:00Z"),
            day,
            "Demo deputy",
            null,
            null,
            List.of(items));
    return PartAnswer.of(part, "Rowan Valley", Instant.parse("2026-05-05T09:00:00Z"), approvedOn);
  }

  @Test
  void whatIsTakenOutIsNotThereAndWhatNobodyDecidedAboutIsLeftOut() {
    int at = SEEN.indexOf("Ida");
    PartAnswer answer =
        answer(
            item("a", decision("a", ItemDecision.INCLUDE)),
            item("d", decision("d", ItemDecision.WITHHOLD)),
            item(
                "b",
                decision("b", ItemDecision.REDACT, new Passage(0, at, at + 16, SEEN.length()))),
            item("c", decision("c", ItemDecision.REDACT, new Passage(0, at, at + 16, 12))),
            item("e", null));
    assertThat(answer.items())
        .extracting(PartItem::item)
        .as("numbered, so that no gap says what is withheld")
        .containsExactly("1", "2", "3");
    assertThat(answer.items().get(1).lines().getFirst().text())
        .isEqualTo("Said that [removed] had seen the bruise.");
    assertThat(answer.items().get(2).lines().getFirst().text()).isEqualTo(RedactedText.CHANGED);
    assertThat(answer.withheld()).as("of the four of the list").isEqualTo(1);
  }

  @Test
  void thePdfSaysItAndIsTheSameEachTime() throws IOException {
    int at = SEEN.indexOf("Ida");
    PartAnswer answer =
        answer(
            item(
                "b",
                decision("b", ItemDecision.REDACT, new Passage(0, at, at + 3, SEEN.length()))));
    byte[] pdf = PartPdf.of(answer);
    assertThat(PartPdf.of(answer)).isEqualTo(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .contains(new UUID(1, 1).toString(), "Rowan Valley", "[removed]", "4 May 2026");
      assertThat(text).doesNotContain("Ida");
    }
  }

  @Test
  void aDraftSaysSoOnEachSheetAndInItsProperties() throws IOException {
    ShownPartItem[] many =
        IntStream.range(0, 60)
            .mapToObj(i -> item("a" + i, decision("a" + i, ItemDecision.INCLUDE)))
            .toArray(ShownPartItem[]::new);
    try (PDDocument document = Loader.loadPDF(PartPdf.of(answer((LocalDate) null, many)))) {
      assertThat(document.getDocumentInformation().getTitle()).startsWith("Draft, not approved");
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        assertThat(stripper.getText(document))
            .as("sheet " + sheet)
            .contains("Draft, not approved")
            .doesNotContain("Approved on");
      }
    }
  }

  /** The present one can be what is protected, as after an adoption; and it is no item. */
  @Test
  void theNameOfTodayStandsNowhereInTheAnswer() throws IOException {
    PartAnswer answer = answer(item("a", decision("a", ItemDecision.INCLUDE)));
    assertThat(JsonMapper.shared().writeValueAsString(answer)).doesNotContain("Larkspur");
    try (PDDocument document = Loader.loadPDF(PartPdf.of(answer))) {
      assertThat(new PDFTextStripper().getText(document)).doesNotContain("Larkspur");
      assertThat(document.getDocumentInformation().getCOSObject().toString())
          .doesNotContain("Larkspur");
      try (var metadata = document.getDocumentCatalog().getMetadata().createInputStream()) {
        assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
            .doesNotContain("Larkspur");
      }
    }
  }
}
