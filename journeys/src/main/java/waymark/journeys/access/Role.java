package waymark.journeys.access;

/** A role, and the account of the demonstration that holds it and no other. */
public enum Role {
  CLASS_TEACHER("class-teacher", "class-teacher"),
  TEACHING_ASSISTANT("teaching-assistant", "teaching-assistant"),
  SENCO("senco", "senco"),
  DSL("dsl", "dsl"),
  DEPUTY_DSL("deputy-dsl", "deputy-dsl"),
  HEAD_TEACHER("head-teacher", "head"),
  DATA_MANAGER("data-manager", "data-manager"),
  GOVERNOR("governor", "governor"),
  PANEL_MEMBER("panel-member", "panel-member"),
  TRUST_DIRECTOR("trust-director", "director"),
  TRUSTEE("trustee", "trustee"),
  TRUST_ANALYST("trust-analyst", "trust-analyst"),
  TRUST_ADMINISTRATOR("trust-administrator", "administrator");

  private final String code;
  private final String account;

  Role(String code, String account) {
    this.code = code;
    this.account = account;
  }

  /** As the directory names it. */
  public String code() {
    return code;
  }

  public String account() {
    return account;
  }
}
