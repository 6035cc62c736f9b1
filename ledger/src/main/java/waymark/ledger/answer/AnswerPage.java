package waymark.ledger.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as a page: headings, and under each what is held as pairs of label and text. */
public final class AnswerPage {
  static final String FONT = "Answer";

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 22mm;
        @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font-family: Answer; font-size: 9pt; } }
      body { font-family: Answer; font-size: 10.5pt; line-height: 1.4; color: #0b0c0c; }
      h1, h2, h3 { font-weight: normal; page-break-after: avoid; }
      h1 { font-size: 20pt; margin: 0 0 8pt; }
      h2 { font-size: 15pt; margin: 18pt 0 4pt; border-bottom: 1pt solid #0b0c0c; }
      h3 { font-size: 12pt; margin: 12pt 0 2pt; }
      p { margin: 4pt 0; }
      dl { margin: 0; }
      dt { color: #484949; margin-top: 3pt; page-break-after: avoid; }
      dd { margin: 0 0 0 12pt; white-space: pre-wrap; }
      """;

  private static final String DRAFT = "Draft, not approved";

  /** On each sheet, so that none of them passes for the answer. */
  private static final String DRAFT_STYLE =
      "@page { @top-right { content: '" + DRAFT + "'; font-family: Answer; font-size: 9pt; } }";

  private final StringBuilder body = new StringBuilder();
  private final String head;
  private final String style;
  private String section = "";

  /**
   * @param about what the document is, for whoever lists documents
   * @param approved on which day, in words; null of a draft, which says so on each sheet
   */
  public AnswerPage(String title, String about, @Nullable String approved) {
    String named = approved == null ? DRAFT + ": " + title : title;
    head =
        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>%s</title>".formatted(escaped(named))
            + "<meta name=\"subject\" content=\"%s\"/>".formatted(escaped(about))
            + "<meta name=\"description\" content=\"%s\"/>".formatted(escaped(about));
    style = approved == null ? STYLE + DRAFT_STYLE : STYLE;
    element("h1", named);
    paragraph(
        approved == null
            ? "This is a draft and is given to nobody. What nobody has looked through yet is not in it."
            : "Approved on " + approved + ".");
  }

  public void paragraph(String text) {
    element("p", text);
  }

  /** How many items that were found are not given; which they are is not said. */
  public void withheld(int count) {
    paragraph(
        switch (count) {
          case 0 -> "Nothing that was found is left out as a whole.";
          case 1 -> "One item that was found is not given.";
          default -> count + " items that were found are not given.";
        });
  }

  /** One thing that is held; those of one section stand under its heading, one after another. */
  public void item(String under, String title, List<LabelledLine> lines) {
    if (!under.equals(section)) {
      section = under;
      element("h2", under);
    }
    element("h3", title);
    if (lines.isEmpty()) {
      paragraph("Nothing more is recorded.");
      return;
    }
    body.append("<dl>");
    for (LabelledLine line : lines) {
      element("dt", line.label());
      element("dd", line.text());
    }
    body.append("</dl>");
  }

  String html() {
    return head + "<style>" + style + "</style></head><body>" + body + "</body></html>";
  }

  private void element(String name, String text) {
    body.append('<').append(name).append('>').append(escaped(text));
    body.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
