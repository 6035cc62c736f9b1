import { useQuery } from '@tanstack/react-query'
import { readLeadCover, type PersonGrant } from '../api/directory'
import { todayInSchool } from '../time/schoolDate'

const leads = ['dsl', 'deputy-dsl']

/** The name of the school that has no other safeguarding lead or deputy today than by this role; undefined where it has, or is no such role. */
export function useLastLead({ role, school, from, until }: PersonGrant): string | undefined {
  const today = todayInSchool()
  const held = leads.includes(role) && from <= today && (!until || until >= today)
  const query = useQuery({ queryKey: ['lead-cover'], queryFn: readLeadCover, enabled: held })
  const there = query.data?.schools.find(each => each.school === school)
  return held && there && there.leads <= 1 ? there.name : undefined
}
