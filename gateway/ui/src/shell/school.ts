import { useSearchParams } from 'react-router'
import { seesWholeTrust, useMe, workSchools } from './me'
import type { Me } from '../api/directory'

const remembered = (me: Me) => `waymark:school:${me.person}`

/** What the address says in place of a school's id for all of them together. */
export const wholeTrust = 'all'

/**
 * The school the person is looking at: the address says it, so that a link shows everyone the same; without it the one
 * looked at last. Null stands for the whole trust.
 */
export function useSchool(): string | null {
  const me = useMe()
  const [address] = useSearchParams()
  const wanted = address.get('school') ?? localStorage.getItem(remembered(me))
  const whole = seesWholeTrust(me)
  if (wanted === wholeTrust && whole) return null
  const schools = workSchools(me)
  if (schools.some(school => school.id === wanted)) return wanted
  return whole && schools.length !== 1 ? null : (schools[0]?.id ?? null)
}

export function rememberSchool(me: Me, school: string): void {
  localStorage.setItem(remembered(me), school)
}
