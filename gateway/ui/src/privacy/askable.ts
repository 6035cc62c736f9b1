import type { RetentionLine } from '../api/retention'

/** Whether somebody can ask for the record's erasure now: no hold stands and nobody has asked yet. */
export function askable(line: RetentionLine): boolean {
  return line.holds === 0 && line.erasure === null
}
