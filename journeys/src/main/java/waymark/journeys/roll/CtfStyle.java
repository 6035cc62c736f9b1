package waymark.journeys.roll;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The Common Transfer File, an XML document.
 *
 * @param sexElement what the version calls it: Gender, or Sex in newer ones
 * @param historical whether SEN provision is written in the codes used before 2015 (A, P, S)
 * @param toAnother whether the file carries pupils to another school (DestSchool), which then is
 *     the one ordered
 * @param oneLine whether all of it stands on one line, as many systems write it
 */
record CtfStyle(
    String version, String sexElement, boolean historical, boolean toAnother, boolean oneLine)
    implements RollStyle {

  static final Map<String, RollStyle> ALL = new LinkedHashMap<>();

  static {
    ALL.put("ctf-24", new CtfStyle("24.0", "Gender", false, false, false));
    ALL.put("ctf-25", new CtfStyle("25.0", "Sex", false, false, false));
    ALL.put("ctf-old", new CtfStyle("14.0", "Gender", true, false, false));
    ALL.put("ctf-transfer-in", new CtfStyle("24.0", "Gender", false, true, false));
    ALL.put("ctf-one-line", new CtfStyle("24.0", "Gender", false, false, true));
  }

  @Override
  public void write(RollOrder order, Stream<GeneratedPupil> rows, OutputStream out)
      throws IOException {
    String encoding = Objects.requireNonNullElse(order.encoding(), "utf-8");
    Writer writer = FileEncoding.writer(encoding, out);
    String declared = encoding.startsWith("utf-16") ? "utf-16" : encoding.replace("-bom", "");
    writer.write(laidOut("<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n<CTfile>\n"));
    writer.write(laidOut(header(order) + "<CTFpupilData>\n"));
    for (Iterator<GeneratedPupil> each = rows.iterator(); each.hasNext(); ) {
      pupil(each.next(), order.school(), writer);
    }
    writer.write(laidOut("</CTFpupilData>\n</CTfile>\n"));
    writer.flush();
  }

  private String laidOut(String xml) {
    return oneLine ? xml.replaceAll("\\n *", "") : xml;
  }

  private String header(RollOrder order) {
    RollOrder.School ours = order.school();
    String from = toAnother ? school("SourceSchool", "998", "2003", "Fellmoor Primary School") : "";
    String here =
        school(
            toAnother ? "DestSchool" : "SourceSchool",
            ours.la(),
            ours.establishment(),
            ours.name());
    return """
    <Header><DocumentName>Common Transfer File</DocumentName><CTFversion>%s</CTFversion>\
    <DateTime>%d-09-14T16:20:00</DateTime><DocumentQualifier>%s</DocumentQualifier>\
    <DataDescriptor>%s</DataDescriptor><SupplierID>Fictional Systems</SupplierID>
    %s%s</Header>
    """
        .formatted(
            version,
            SchoolYear.AUTUMN,
            toAnother ? "partial" : "full",
            toAnother ? "Pupils changing school" : "All pupils on roll",
            from,
            here);
  }

  private static String school(String element, String la, String establishment, String name) {
    return "<%s><LEA>%s</LEA><Estab>%s</Estab><SchoolName>%s</SchoolName><AcademicYear>%d</AcademicYear></%s>\n"
        .formatted(element, la, establishment, Xml.escaped(name), SchoolYear.AUTUMN, element);
  }

  private void pupil(GeneratedPupil p, RollOrder.School school, Writer out) {
    StringBuilder xml = new StringBuilder("<Pupil>");
    Xml.element(xml, "UPN", p.upn());
    Xml.element(xml, "Surname", p.surname());
    Xml.element(xml, "Forename", p.forename());
    Xml.element(xml, "DOB", p.dateOfBirth());
    Xml.element(xml, sexElement, p.sex());
    xml.append("\n <BasicDetails>");
    Xml.element(xml, "FormerUPN", p.formerUpn());
    Xml.element(xml, "PreferredForename", p.preferredForename());
    Xml.element(xml, "MiddleNames", p.middleNames());
    Xml.element(xml, "NCyearActual", p.year() == 0 ? "R" : p.year());
    CtfRest rest = new CtfRest(p, school, xml);
    rest.details();
    xml.append("</BasicDetails>\n <LookedAfter><InCare>false</InCare></LookedAfter>");
    rest.meals();
    sen(xml, p);
    rest.home();
    rest.years();
    xml.append("\n <SchoolHistory><School><LEA>998</LEA><Estab>1001</Estab>");
    Xml.element(xml, "SchoolName", "Tarnside Nursery");
    Xml.element(xml, "EntryDate", p.entered().minusYears(2));
    Xml.element(xml, "LeavingDate", p.entered().minusDays(40));
    xml.append("<LeavingReason>N</LeavingReason></School>");
    if (!toAnother) {
      xml.append("<School>");
      Xml.element(xml, "LEA", school.la());
      Xml.element(xml, "Estab", school.establishment());
      Xml.element(xml, "EntryDate", p.entered());
      xml.append("</School>");
    }
    xml.append("</SchoolHistory></Pupil>\n");
    try {
      out.write(laidOut(xml.toString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void sen(StringBuilder xml, GeneratedPupil p) {
    if (p.sen().isEmpty()) {
      return;
    }
    xml.append("\n <SENhistory>");
    for (SenSpell spell : p.sen()) {
      xml.append("<SEN>");
      Xml.element(xml, "StartDate", spell.start());
      Xml.element(xml, "SENprovision", historical ? before2015(spell) : spell.provision());
      xml.append("</SEN>");
    }
    xml.append("</SENhistory><SENneeds>");
    for (int rank = 1; rank <= p.needs().size(); rank++) {
      xml.append("<SENneed>");
      Xml.element(xml, "SENtypeRank", rank);
      Xml.element(xml, "SENtype", p.needs().get(rank - 1));
      xml.append("</SENneed>");
    }
    xml.append("</SENneeds>");
  }

  private static String before2015(SenSpell spell) {
    return switch (spell.provision()) {
      case "K" -> spell.start().getDayOfMonth() % 2 == 0 ? "A" : "P";
      case "E" -> "S";
      default -> spell.provision();
    };
  }
}
