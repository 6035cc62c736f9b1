import type { RetentionLine } from '../api/retention'
import { todayInSchool, type SchoolDate } from '../time/schoolDate'

/** Whether somebody can ask for the record's erasure now: it is due, no hold stands and nobody has asked yet. */
export function askable(line: RetentionLine, today: SchoolDate = todayInSchool()): boolean {
  return line.dueOn <= today && line.holds === 0 && line.erasure === null
}
