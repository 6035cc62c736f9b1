package waymark.ledger.http;

/** The sentence for a refusal that is known by its HTTP status alone. */
final class StatusProblem {
  private StatusProblem() {}

  static Problem of(int status) {
    return switch (status) {
      case 401 -> Problem.of(401, "not-signed-in", "Not signed in", "Sign in, then try again.");
      case 403 -> Refusals.notForYou();
      case 404 -> Problem.notFound();
      case 405 ->
          Problem.of(
              405,
              "method-not-allowed",
              "Not done this way",
              "This address does not take that method. Allow names those it takes.");
      case 406 ->
          Problem.of(
              406,
              "not-acceptable",
              "Not in that format",
              "This address does not answer in the format asked for.");
      case 413 ->
          Problem.of(413, "body-too-large", "Too much at once", "Send it in smaller parts.");
      case 415 ->
          Problem.of(
              415,
              "unsupported-media-type",
              "Not in this format",
              "This address does not take a body of that type.");
      case 431 -> Problem.of(431, "headers-too-large", "Headers too large", "Send fewer headers.");
      case 503 ->
          Problem.of(503, "unavailable", "Not available at the moment", "Try again in a minute.");
      default ->
          status >= 400 && status < 500
              ? Problem.of(
                  status,
                  "bad-request",
                  "This request cannot be read",
                  "The request is not of the form this address takes.")
              : Problem.of(
                  500,
                  "unexpected",
                  "Something went wrong on our side",
                  "It has been noted. Try again; if it happens again, tell your administrator"
                      + " when it happened.");
    };
  }
}
