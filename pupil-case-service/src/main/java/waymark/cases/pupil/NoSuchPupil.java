package waymark.cases.pupil;

/** No pupil of that id, or none that the sender may know of: both are answered alike. */
public final class NoSuchPupil extends RuntimeException {
  public NoSuchPupil() {
    super("There is no such pupil at your schools.");
  }
}
