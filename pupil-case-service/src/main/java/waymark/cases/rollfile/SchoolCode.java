package waymark.cases.rollfile;

/**
 * A school as a transfer file names it. {@code la} has 3 digits, {@code establishment} 4; either
 * may be empty in a poor file.
 */
public record SchoolCode(String la, String establishment, String name) {
  public boolean is(String otherLa, String otherEstablishment) {
    return la.equals(otherLa) && establishment.equals(otherEstablishment);
  }

  /** As a person would find it in the register of schools. */
  public String spelt() {
    String number = la + "/" + establishment;
    return name.isEmpty() ? number : name + " (" + number + ")";
  }
}
