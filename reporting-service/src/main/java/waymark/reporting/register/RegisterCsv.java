package waymark.reporting.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.reporting.pupils.IndexedName;
import waymark.reporting.pupils.NameState;
import waymark.reporting.timeline.CodesInWords;
import waymark.reporting.timeline.Words;
import waymark.reporting.trust.TrustView;

/**
 * The register as a file for a spreadsheet: RFC 4180, UTF-8 with a byte order mark. What the census
 * asks for in codes stands beside the same in words, for whoever does not know them.
 */
@Component
class RegisterCsv {
  private static final String[] HEADINGS = {
    "Surname",
    "Forename",
    "Legal surname",
    "Legal forename",
    "UPN",
    "Date of birth",
    "School",
    "Year group",
    "Class now",
    "Provision code",
    "Provision",
    "Primary need code",
    "Primary need",
    "Secondary need code",
    "Secondary need",
    "Further needs",
    "On the register since",
    "Parents told on"
  };

  private final TrustView trust;
  private final CodesInWords codes;

  RegisterCsv(TrustView trust, Words words) {
    this.trust = trust;
    this.codes = new CodesInWords(words);
  }

  /**
   * @param particulars by pupil; those who are not in it have none that may be shown
   */
  byte[] of(List<RegisterLine> lines, Map<UUID, Particulars> particulars) {
    var text = new StringBuilder(CsvText.BYTE_ORDER_MARK);
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord((Object[]) HEADINGS);
      for (RegisterLine line : lines) {
        var beside = particulars.getOrDefault(line.pupil(), Particulars.NONE);
        csv.printRecord(CsvText.harmless(row(line, beside)));
      }
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
    return text.toString().getBytes(UTF_8);
  }

  private String[] row(RegisterLine line, Particulars beside) {
    Standing standing = line.standing();
    IndexedName name = line.name();
    var school = standing.school();
    String provision = text(standing.provision());
    List<String> needs = standing.needs().stream().map(Need::code).toList();
    return new String[] {
      name == null ? withoutName(line.nameState()) : name.name().listedSurname(),
      name == null ? "" : name.name().listedForename(),
      name == null ? "" : name.name().surname(),
      name == null ? "" : name.name().forename(),
      text(beside.upn()),
      text(beside.born()),
      school == null ? "" : trust.school(school).orElse(school.toString()),
      text(standing.yearGroup()),
      text(beside.className()),
      provision,
      codes.provisionAlone(provision),
      needs.isEmpty() ? "" : needs.getFirst(),
      needs.isEmpty() ? "" : codes.needAlone(needs.getFirst()),
      needs.size() < 2 ? "" : needs.get(1),
      needs.size() < 2 ? "" : codes.needAlone(needs.get(1)),
      needs.stream().skip(2).map(codes::need).collect(Collectors.joining("; ")),
      text(standing.since()),
      text(standing.parentsTold())
    };
  }

  private static String withoutName(NameState state) {
    return switch (state) {
      case ERASED -> "[erased]";
      case WITHHELD -> "[moved to another school]";
      case KNOWN, UNAVAILABLE -> "[name not available]";
    };
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
