package waymark.cases.safeguarding.answer;

import java.util.List;

/** An answer as a page: headings, and under each what is held as pairs of label and text. Pure. */
final class PartHtml {
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

  private final StringBuilder html = new StringBuilder();

  private PartHtml() {}

  static String of(PartAnswer answer) {
    PartHtml page = new PartHtml();
    page.write(answer);
    return page.html.toString();
  }

  private void write(PartAnswer answer) {
    String title = "Answer to a subject access request, " + answer.part();
    html.append("<!DOCTYPE html><html lang=\"en-GB\"><head><title>").append(escaped(title));
    html.append("</title>");
    for (String field : List.of("subject", "description")) {
      html.append("<meta name=\"").append(field).append("\" content=\"");
      html.append("Personal data: ").append(answer.part()).append("\"/>");
    }
    html.append("<style>").append(STYLE).append("</style></head><body>");
    element("h1", title);
    element("p", "Request " + answer.request() + ".");
    element("p", answer.school() + ".");
    element("p", "Received on " + Spoken.day(answer.receivedOn()) + ".");
    element("p", "It is shown as it stood on " + Spoken.moment(answer.knownAt()) + ".");
    element("p", "Approved on " + Spoken.day(answer.approvedOn()) + ".");
    element("p", withheld(answer.withheld()));
    answer.notes().forEach(note -> element("p", note));
    String section = "";
    for (PartItem item : answer.items()) {
      if (!item.section().equals(section)) {
        section = item.section();
        element("h2", section);
      }
      item(item);
    }
    html.append("</body></html>");
  }

  private void item(PartItem item) {
    element("h3", item.title());
    if (item.lines().isEmpty()) {
      element("p", "Nothing more is recorded.");
      return;
    }
    html.append("<dl>");
    for (ItemLine line : item.lines()) {
      element("dt", line.label());
      element("dd", line.text());
    }
    html.append("</dl>");
  }

  private static String withheld(int count) {
    return switch (count) {
      case 0 -> "Nothing that was found is left out as a whole.";
      case 1 -> "One item that was found is not given.";
      default -> count + " items that were found are not given.";
    };
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
