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

/** Whether the person works with every school of the trust. */
export function seesWholeTrust(me: Me): boolean {
  return me.grants.some(grant => grant.school === null && grant.role !== 'trust-administrator')
}

export function schoolName(schools: School[], id: string | null | undefined): string {
  return schools.find(school => school.id === id)?.name ?? 'School not listed'
}
