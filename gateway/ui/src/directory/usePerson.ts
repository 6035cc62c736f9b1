import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { readPerson, type Person } from '../api/directory'

/** One person of the directory; asked for only where an id is given. */
export function usePerson(id: string | null | undefined): UseQueryResult<Person> {
  return useQuery({ queryKey: ['person', id], queryFn: () => readPerson(id!), enabled: Boolean(id) })
}
