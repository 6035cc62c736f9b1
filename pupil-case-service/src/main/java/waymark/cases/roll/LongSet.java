package waymark.cases.roll;

/** Long numbers without boxes: at most sixteen bytes each. */
final class LongSet {
  private long[] slots = new long[1024];
  private boolean zero;
  private int size;

  /** Whether it was not in the set before. */
  boolean add(long value) {
    if (value == 0) {
      boolean before = zero;
      zero = true;
      return !before;
    }
    if (size * 4L > slots.length * 3L) {
      grow();
    }
    int at = place(slots, value);
    if (slots[at] == value) {
      return false;
    }
    slots[at] = value;
    size++;
    return true;
  }

  boolean contains(long value) {
    return value == 0 ? zero : slots[place(slots, value)] == value;
  }

  private void grow() {
    long[] wider = new long[slots.length * 2];
    for (long value : slots) {
      if (value != 0) {
        wider[place(wider, value)] = value;
      }
    }
    slots = wider;
  }

  /** Where it stands, or would. */
  private static int place(long[] slots, long value) {
    int at = Long.hashCode(value * 0x9E3779B97F4A7C15L) & (slots.length - 1);
    while (slots[at] != 0 && slots[at] != value) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }
}
