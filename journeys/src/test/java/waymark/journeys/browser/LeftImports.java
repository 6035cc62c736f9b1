package waymark.journeys.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import waymark.journeys.client.SignedInClient;
import waymark.journeys.demo.RollFile;

/** Roll files that somebody uploaded and left at a step before the last. */
record LeftImports(SignedInClient client, String school) {
  private static final String PLAIN =
      """
      UPN,Surname,Forename,DOB,Year Group
      ,Brunovendez,Nia,04/06/2015,6
      ,Eskavovic,,31/02/2016,5
      """;
  private static final String UNKNOWN_HEADINGS =
      """
      Column one,Column two,Column three
      Brunovendez,Nia,04/06/2015
      """;

  /** The id of one whose file was read and not run; it has a row with a problem. */
  String preview() {
    return left("preview.csv", PLAIN.getBytes(UTF_8), "preview");
  }

  /** The id of one whose columns wait to be told. */
  String mapping() {
    return left("unknown-headings.csv", UNKNOWN_HEADINGS.getBytes(UTF_8), "needs-mapping");
  }

  private String left(String name, byte[] file, String state) {
    var upload = RollFile.upload(client, school, name, file);
    upload.until(state);
    return upload.id();
  }
}
