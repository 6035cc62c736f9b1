import { useQuery } from '@tanstack/react-query'
import { readPupil, readTimeline } from '../api/reports'
import { lookAgain } from '../page/lookAgain'

/** A pupil's record as it stands; read again until it shows what this person has just recorded. */
export function usePupil(pupil: string) {
  return useQuery({
    queryKey: ['pupil', pupil],
    queryFn: () => readPupil(pupil),
    refetchInterval: lookAgain(({ updating }) => updating ?? false),
  })
}

/** What was recorded of a pupil, likewise. */
export function useTimeline(pupil: string) {
  return useQuery({
    queryKey: ['timeline', pupil],
    queryFn: () => readTimeline(pupil),
    refetchInterval: lookAgain(({ updating }) => updating),
  })
}
