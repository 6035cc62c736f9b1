package waymark.journeys.client;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PromisesTest {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String DESCRIPTION =
      """
      {"components": {"schemas": {
         "Visit": {"type": "object", "required": ["id"], "properties": {
           "id": {"type": "string", "format": "uuid"},
           "on": {"type": ["string", "null"], "format": "date"}}},
         "Problem": {"type": "object", "required": ["status"],
           "properties": {"status": {"type": "integer"}}}}},
       "paths": {
         "/api/visits/{visit}": {"get": {"responses": {
           "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Visit"}}}},
           "default": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}},
         "/today": {"get": {"responses": {
           "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Visit"}}}}}}},
         "/api/visits/all": {"get": {"responses": {
           "200": {"content": {"text/csv;charset=UTF-8": {"schema": {"type": "string"}}}}}}}}}\
      """;
  private static final String ID = "6f1e9a52-4c1f-4f5e-9c86-0d6f5d3f4a11";
  private static final String VISIT = "/api/visits/" + ID;
  private static final String WHOLE = "{'id': '" + ID + "', 'on': '2026-11-20'}";

  private final Promises promises =
      new Promises(
          List.of(
              Described.of(
                  "https://waymark.invalid/openapi/visits.json",
                  new JsonMapper().readTree(DESCRIPTION))));

  @Test
  void what_is_described_is_kept() {
    assertThatCode(
            () -> {
              heard(VISIT, 200, JSON, WHOLE);
              heard(
                  VISIT,
                  200,
                  "application/json;charset=UTF-8",
                  WHOLE.replace("'2026-11-20'", "null"));
              heard(VISIT, 404, PROBLEM, "{'status': 404}");
              heard("/api/visits/all", 200, "text/csv;charset=UTF-8", "id,on");
              heard("/api/nothing-here", 404, PROBLEM, "{'status': 404}");
              heard("/a-page", 200, "text/html", "<p>A page</p>");
              heard("/today", 200, JSON, WHOLE);
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "200; application/json; {'id': '6f1e9a52-4c1f-4f5e-9c86-0d6f5d3f4a11', 'at': 1}; at",
        "200; application/json; {'on': null}; id",
        "200; application/json; {'id': 'no uuid'}; uuid",
        "200; application/json; {'id': '6f1e9a52-4c1f-4f5e-9c86-0d6f5d3f4a11', 'on': 'Friday'}; date",
        "200; text/html; <p>A page</p>; text/html",
        "201; application/json; {'id': '6f1e9a52-4c1f-4f5e-9c86-0d6f5d3f4a11'}; is not described",
        "404; application/json; {'status': 404}; application/json",
        "404; application/problem+json; {'status': 404, 'trace': 'x'}; trace",
        "404; application/problem+json; {'title': 'x'}; status"
      })
  void any_difference_is_named_with_its_address(
      int status, String type, String text, String difference) {
    assertThatThrownBy(() -> heard(VISIT, status, type, text))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("GET " + VISIT)
        .hasMessageContaining(difference);
  }

  @Test
  void an_address_that_is_not_described_answers_nothing_but_refusals() {
    assertThatThrownBy(() -> heard("/api/nothing-here", 200, JSON, "{}"))
        .hasMessageContaining("GET /api/nothing-here");
  }

  @Test
  void an_address_outside_of_api_is_held_where_it_is_described() {
    assertThatThrownBy(() -> heard("/today", 200, JSON, "{}")).hasMessageContaining("GET /today");
  }

  private void heard(String path, int status, String type, String text) {
    var headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (_, _) -> true);
    promises.check("GET", path, new Answer(status, headers, text.replace('\'', '"')));
  }
}
