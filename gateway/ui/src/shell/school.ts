import { useSearchParams } from 'react-router'
import { schoolName, seesWholeTrust, useMe, workSchools } from './me'
import type { Me } from '../api/directory'

const remembered = (me: Me) => `waymark:school:${me.person}`

/** What the address says in place of a school's id for all that are somebody's together. */
export const allSchools = 'all'

/** What all of somebody's schools together are called. */
export const allName = (me: Me) => (seesWholeTrust(me) ? 'Whole trust' : 'All your schools')

/** Whether somebody can look at several schools together. */
export const hasAll = (me: Me) => seesWholeTrust(me) || workSchools(me).length > 1

/**
 * The school the person is looking at: the address says it, so that a link shows everyone the same; without it the one
 * looked at last, and before that all of them. Null stands for all: the whole trust, or those at which the person works.
 */
export function useSchool(): string | null {
  const me = useMe()
  const [address] = useSearchParams()
  const wanted = address.get('school') ?? localStorage.getItem(remembered(me))
  if (wanted === allSchools && hasAll(me)) return null
  const schools = workSchools(me)
  if (schools.some(school => school.id === wanted)) return wanted
  return schools.length === 1 ? schools[0]!.id : null
}

/**
 * The same for a page of these roles: where none of them is held at the school that is looked at, the one at which one is,
 * or all such, so that the page shows what is the person's instead of refusing them.
 */
export function useSchoolOf(...roles: string[]): string | null {
  const school = useSchool()
  const grants = useMe().grants.filter(grant => roles.includes(grant.role))
  if (grants.some(grant => !grant.school)) return school
  const theirs = [...new Set(grants.map(grant => grant.school!))]
  if (school !== null && theirs.includes(school)) return school
  return theirs.length === 1 ? theirs[0]! : null
}

/** The name of a school that is looked at, or of all. */
export function useWhere(school: string | null): string {
  const me = useMe()
  return school ? schoolName(me.schools, school) : allName(me)
}

export function rememberSchool(me: Me, school: string): void {
  localStorage.setItem(remembered(me), school)
}
