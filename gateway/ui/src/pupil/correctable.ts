import type { TimelineEntry } from '../api/reports'

const register = ['placed-on-register', 'provision-changed', 'needs-ranked', 'parents-told', 'removed-from-register']
const short = (type: string) => type.split('.').pop() ?? type

/** What a correction, however often it was itself corrected, is about at its root. */
export function rootOf(entry: TimelineEntry, all: TimelineEntry[]): TimelineEntry {
  const before = all.find(other => other.seq === entry.corrects)
  return before ? rootOf(before, all) : entry
}

/** The day on which the event, as it now reads after its corrections, happened. */
export function standsOn(entry: TimelineEntry, all: TimelineEntry[]): string {
  const before = all.find(other => other.seq === entry.corrects)
  return entry.correctedOn ?? (before ? standsOn(before, all) : entry.occurredOn)
}

const closed = (entry: TimelineEntry) => ['erasure-approved', 'erased'].includes(short(entry.type))

/** Register events can be corrected, each in its newest reading, while the pupil is not erased. */
export function correctable(entry: TimelineEntry, all: TimelineEntry[]): boolean {
  if (all.some(closed)) return false
  const newest = entry.correctedBy === null || entry.correctedBy === undefined
  return newest && register.includes(short(rootOf(entry, all).type))
}

/** Which parts of the entry an event of this type says. */
export function says(type: string): { provision: boolean; needs: boolean } {
  const placed = short(type) === 'placed-on-register'
  return { provision: placed || short(type) === 'provision-changed', needs: placed || short(type) === 'needs-ranked' }
}
