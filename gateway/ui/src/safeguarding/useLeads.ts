import { useQuery } from '@tanstack/react-query'
import { readLeads } from '../api/safeguarding'

/** Who the safeguarding leads of a school are; nothing while no school is chosen. */
export function useLeads(school: string) {
  return useQuery({ queryKey: ['leads', school], queryFn: () => readLeads(school), enabled: school !== '' }).data
}
