import type { PersonGrant } from '../api/directory'
import type { SchoolDate } from '../time/schoolDate'

/** Whether a role is held on a day; the last day counts. */
export function holds(grant: PersonGrant, on: SchoolDate): boolean {
  return grant.from <= on && (grant.until === null || grant.until === undefined || on <= grant.until)
}
