package waymark.journeys.browser;

import tools.jackson.databind.JsonNode;
import waymark.journeys.client.SignedInClient;

/** Low-level concerns about two visitors of years ago, concluded: nothing about them is needed. */
record OldConcerns(String held, String hold, String concern, String proposed) {
  private static final String PATH = "/api/safeguarding/low-level";

  static OldConcerns of(SignedInClient head) {
    String held = about(head, "Demo Visitor of 2017");
    head.post(people(held) + "/holds", "{\"reason\":\"inquiry\"}").orFail();
    JsonNode keeping = get(head, people(held) + "/keeping").required("keeping");
    String proposed = about(head, "Demo Visitor of 2018");
    String ended = "{\"ground\":\"retention-ended\",\"note\":\"Looked through\"}";
    head.post(people(proposed) + "/erasure/propose", ended).orFail();
    return new OldConcerns(
        held, keeping.at("/holds/0/hold").asString(), concern(head, held), proposed);
  }

  private static String about(SignedInClient head, String visitor) {
    String form =
        """
        {"school":"%s","name":"%s","occurredOn":"2018-06-01","kind":"favourites",
         "what":"Brings sweets for one group only."}\
        """;
    String school = get(head, "/api/directory/me").at("/schools/0/id").asString();
    String made =
        PATH
            + "/"
            + head.post(PATH, form.formatted(school, visitor))
                .orFail()
                .json()
                .required("concern")
                .asString();
    String over =
        "{\"occurredOn\":\"2018-06-02\",\"outcome\":\"guidance\",\"note\":\"They stopped.\"}";
    head.post(made + "/conclude", over, "\"0\"").orFail();
    return get(head, made).at("/concern/subject").asString();
  }

  /** The one that was recorded about that visitor. */
  private static String concern(SignedInClient head, String subject) {
    return get(head, PATH)
        .required("concerns")
        .valueStream()
        .filter(each -> each.required("subject").asString().equals(subject))
        .findFirst()
        .orElseThrow()
        .required("concern")
        .asString();
  }

  private static String people(String subject) {
    return PATH + "/people/" + subject;
  }

  private static JsonNode get(SignedInClient head, String path) {
    return head.get(path).orFail().json();
  }
}
