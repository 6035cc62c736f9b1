package waymark.journeys.browser;

import waymark.journeys.client.SignedInClient;

/**
 * A low-level concern of which the LADO was told under the name of one visitor, and which is about
 * another.
 */
record MistakenConcern(String concern) {
  private static final String PATH = "/api/safeguarding/low-level";

  static MistakenConcern of(SignedInClient head) {
    String school = head.get("/api/directory/me").orFail().json().at("/schools/0/id").asString();
    String form =
        """
        {"school":"%s","name":"Demo Visitor of the morning","occurredOn":"2025-11-10",
         "kind":"favourites","what":"Took a photograph on the trip."}\
        """
            .formatted(school);
    String concern = head.post(PATH, form).orFail().json().required("concern").asString();
    String told = "{\"occurredOn\":\"2025-11-11\",\"to\":\"The LADO\",\"reason\":\"Of a child\"}";
    head.post(PATH + "/" + concern + "/refer-to-lado", told, "\"0\"").orFail();
    String right =
        "{\"name\":\"Demo Visitor of the afternoon\",\"reason\":\"That one had left by then.\"}";
    head.post(PATH + "/" + concern + "/reattribute", right, "\"1\"").orFail();
    return new MistakenConcern(concern);
  }

  String address() {
    return "/low-level/" + concern;
  }
}
