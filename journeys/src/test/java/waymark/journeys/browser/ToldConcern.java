package waymark.journeys.browser;

import waymark.journeys.client.SignedInClient;

/** What somebody told of an adult who works at the school, and nobody took up. */
record ToldConcern(String concern) {
  static ToldConcern of(SignedInClient teller) {
    String school = teller.get("/api/directory/me").orFail().json().at("/schools/0/id").asString();
    String form =
        """
        {"school":"%s","about":"colleague","name":"Demo Visitor with a camera",
         "occurredOn":"2025-11-10","what":"Took a photograph on the trip."}\
        """
            .formatted(school);
    var told = teller.post("/api/safeguarding/staff-concerns", form).orFail().json();
    return new ToldConcern(told.required("concern").asString());
  }

  String address() {
    return "/low-level/" + concern;
  }
}
