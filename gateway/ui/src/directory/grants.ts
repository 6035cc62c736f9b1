import type { PersonGrant } from '../api/directory'
import { todayInSchool, type SchoolDate } from '../time/schoolDate'

/** Whether any role is held today, or will be. */
export function holdsOrWill(grants: Pick<PersonGrant, 'until'>[], today: SchoolDate = todayInSchool()): boolean {
  return grants.some(grant => !grant.until || grant.until >= today)
}

/** What is held today, what will be, and what was, each with the newest first. */
export function byTime<G extends Pick<PersonGrant, 'from' | 'until'>>(grants: G[], today: SchoolDate): { now: G[]; toCome: G[]; past: G[] } {
  const sorted = [...grants].sort((a, b) => b.from.localeCompare(a.from))
  const over = (grant: G) => Boolean(grant.until) && (grant.until! < today || grant.until! < grant.from)
  return {
    now: sorted.filter(grant => holds(grant, today)),
    toCome: sorted.filter(grant => grant.from > today && !over(grant)),
    past: sorted.filter(over),
  }
}

/** Whether a role is held on a day; the last day counts, also where the role was withdrawn. */
export function holds(grant: Pick<PersonGrant, 'from' | 'until'>, on: SchoolDate): boolean {
  return grant.from <= on && (!grant.until || on <= grant.until)
}
