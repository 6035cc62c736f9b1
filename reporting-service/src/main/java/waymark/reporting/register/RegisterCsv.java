package waymark.reporting.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import waymark.reporting.pupils.IndexedName;
import waymark.reporting.pupils.NameState;
import waymark.reporting.trust.TrustView;

/** The register as a file for a spreadsheet: RFC 4180, UTF-8 with a byte order mark. */
final class RegisterCsv {
  private static final String[] HEADINGS = {
    "Surname",
    "Forename",
    "School",
    "Year group",
    "Provision",
    "Primary need",
    "Other needs",
    "On the register since",
    "Parents told on"
  };

  private RegisterCsv() {}

  static byte[] of(List<RegisterLine> lines, TrustView trust) {
    var text = new StringBuilder(CsvText.BYTE_ORDER_MARK);
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord((Object[]) HEADINGS);
      for (RegisterLine line : lines) {
        csv.printRecord(CsvText.harmless(row(line, trust)));
      }
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String[] row(RegisterLine line, TrustView trust) {
    Standing standing = line.standing();
    IndexedName name = line.name();
    var school = standing.school();
    List<String> codes = standing.needs().stream().map(Need::code).toList();
    return new String[] {
      name == null ? withoutName(line.nameState()) : name.name().listedSurname(),
      name == null ? "" : name.name().listedForename(),
      school == null ? "" : trust.school(school).orElse(school.toString()),
      Objects.requireNonNullElse(standing.yearGroup(), ""),
      Objects.requireNonNullElse(standing.provision(), ""),
      codes.isEmpty() ? "" : codes.getFirst(),
      codes.stream().skip(1).collect(Collectors.joining(", ")),
      day(standing.since()),
      day(standing.parentsTold())
    };
  }

  private static String withoutName(NameState state) {
    return switch (state) {
      case ERASED -> "[erased]";
      case WITHHELD -> "[moved to another school]";
      case KNOWN, UNAVAILABLE -> "[name not available]";
    };
  }

  private static String day(@Nullable LocalDate date) {
    return Objects.toString(date, "");
  }
}
