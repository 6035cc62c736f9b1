import type { PersonGrant } from '../api/directory'
import { todayInSchool, type SchoolDate } from '../time/schoolDate'

/** Whether any role is held today, or will be. */
export function holdsOrWill(grants: Pick<PersonGrant, 'until'>[], today: SchoolDate = todayInSchool()): boolean {
  return grants.some(grant => !grant.until || grant.until >= today)
}

/** Whether a role is held on a day; the last day counts, also where the role was withdrawn. */
export function holds(grant: Pick<PersonGrant, 'from' | 'until'>, on: SchoolDate): boolean {
  return grant.from <= on && (!grant.until || on <= grant.until)
}
