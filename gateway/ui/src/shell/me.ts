import { createContext, useContext } from 'react'
import type { Me, School } from '../api/directory'

export const MeContext = createContext<Me | undefined>(undefined)

/** The person signed in, as the directory knows them. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe stands inside MeGate')
  return me
}

/** Whether the person holds one of these roles anywhere. */
export function useHas(...roles: string[]): boolean {
  return useMe().grants.some(grant => roles.includes(grant.role))
}

/** Whether the person holds one of these roles at that school, or for the whole trust. */
export function useHasAt(school: string | null | undefined, ...roles: string[]): boolean {
  return useMe().grants.some(grant => roles.includes(grant.role) && (!grant.school || grant.school === school))
}

const atWork = (me: Me) => me.grants.filter(grant => grant.role !== 'trust-administrator')

/** Whether the person works with every school of the trust; keeping the directory is not working with pupils. */
export function seesWholeTrust(me: Me): boolean {
  return atWork(me).some(grant => !grant.school)
}

/** The schools whose pupils the person works with. */
export function workSchools(me: Me): School[] {
  return seesWholeTrust(me) ? me.schools : me.schools.filter(school => atWork(me).some(grant => grant.school === school.id))
}

export function schoolName(schools: School[], id: string | null | undefined): string {
  return schools.find(school => school.id === id)?.name ?? 'School not listed'
}
