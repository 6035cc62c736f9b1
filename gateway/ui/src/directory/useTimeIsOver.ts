import { useQuery } from '@tanstack/react-query'
import { readStaffDue } from '../api/retention'

/** Whether the time is over for which a member of staff is kept; undefined until the list of people due has come. */
export function useTimeIsOver(person: string): boolean | undefined {
  const due = useQuery({ queryKey: ['staff-retention'], queryFn: () => readStaffDue({}) })
  return due.data?.people.some(line => line.person === person)
}
