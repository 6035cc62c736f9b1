/**
 * Faults as tests: real processes are killed, stopped, cut off and run into full disks, and after
 * each the stored log and the read models must still satisfy the five {@linkplain
 * waymark.journeys.faults.Invariant invariants}. docs/faults.md lists every fault with its test.
 *
 * <p>{@linkplain waymark.journeys.faults.Trust} is the system that is hurt, {@linkplain
 * waymark.journeys.faults.Load} works on it meanwhile and notes what it was told, {@linkplain
 * waymark.journeys.faults.Checker} judges.
 */
package waymark.journeys.faults;
