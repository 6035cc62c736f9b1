package waymark.journeys.faultspage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A report of tests, in XML, as Surefire and Failsafe write it. */
record ReportFile(Path file) {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /**
   * Where a class of this name may be reported, newest first: in files of its own, and of suites.
   */
  static Stream<ReportFile> of(Path target, String name) {
    return Stream.of("surefire-reports", "failsafe-reports")
        .map(reports -> target.resolve(reports))
        .filter(Files::isDirectory)
        .flatMap(reports ->
            Stream.of("TEST-" + name + ".xml", "TEST-*Suite.xml").flatMap(p -> found(reports, p)))
        .sorted(Comparator.comparingLong(file -> -file.toFile().lastModified()))
        .map(ReportFile::new);
  }

  private static Stream<Path> found(Path reports, String pattern) {
    try (var files = Files.newDirectoryStream(reports, pattern)) {
      return StreamSupport.stream(files.spliterator(), false).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of one class, where the file is of a suite of many. */
  TestReport read(String name) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(NO_DOCTYPE, true);
      Document xml = factory.newDocumentBuilder().parse(file.toFile());
      LocalDate day =
          Files.getLastModifiedTime(file).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
      String commit = commit(xml);
      return new TestReport(
          commit,
          elements(xml, "testcase")
              .filter(each -> each.getAttribute("classname").equals(name))
              .map(each -> read(each, day, commit))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file + " is no report of tests", e);
    }
  }

  private static String commit(Document xml) {
    return elements(xml, "property")
        .filter(each -> each.getAttribute("name").equals("waymark.checked-out"))
        .map(each -> each.getAttribute("value"))
        .findFirst()
        .orElse("");
  }

  private static TestReport.Case read(Element testcase, LocalDate day, String commit) {
    String method = testcase.getAttribute("name").replaceFirst("[^\\w].*", "");
    var skipped = testcase.getElementsByTagName("skipped");
    if (skipped.item(0) instanceof Element why) {
      String sentence = sentence(why.getAttribute("message"));
      return new TestReport.Case(method, Outcome.leftOut(sentence, day, commit));
    }
    boolean held =
        Stream.of("failure", "error")
            .allMatch(what -> testcase.getElementsByTagName(what).getLength() == 0);
    return new TestReport.Case(
        method, held ? Outcome.passed(day, commit) : Outcome.failed(day, commit));
  }

  /** Without what the test framework says before it, and the test's own name. */
  private static String sentence(String message) {
    String first = message.lines().findFirst().orElse("").strip();
    return first.replaceFirst("^.*left out: ", "").replaceFirst("]$", "");
  }

  private static Stream<Element> elements(Document xml, String name) {
    var found = xml.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }
}
