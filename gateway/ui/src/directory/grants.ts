import type { PersonGrant } from '../api/directory'
import type { SchoolDate } from '../time/schoolDate'

/** Whether a role is held on a day; the last day counts, also where the role was withdrawn. */
export function holds(grant: Pick<PersonGrant, 'from' | 'until'>, on: SchoolDate): boolean {
  return grant.from <= on && (!grant.until || on <= grant.until)
}
