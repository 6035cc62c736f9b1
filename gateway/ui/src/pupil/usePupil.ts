import { useQuery } from '@tanstack/react-query'
import { readPupil, readTimeline } from '../api/reports'

/** A pupil's record as it stands; read again until it shows what this person has just recorded. */
export function usePupil(pupil: string) {
  return useQuery({
    queryKey: ['pupil', pupil],
    queryFn: () => readPupil(pupil),
    refetchInterval: query => (query.state.data?.updating ? 2000 : false),
  })
}

export function useTimeline(pupil: string) {
  return useQuery({ queryKey: ['timeline', pupil], queryFn: () => readTimeline(pupil) })
}
