package waymark.cases.safeguarding.lowlevel;

/** Of whom somebody tells: a colleague, the head teacher of the school, or themself. */
public enum ToldAbout {
  COLLEAGUE,
  HEAD,
  SELF
}
