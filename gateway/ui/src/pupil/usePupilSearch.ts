import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { findPupils, type FoundPupil } from '../api/reports'

/** Pupils whose name begins as typed, asked for once the typing pauses. */
export function usePupilSearch(typed: string): { found: FoundPupil[]; asked: string; failed: boolean } {
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const pause = window.setTimeout(() => setAsked(typed.trim()), 150)
    return () => window.clearTimeout(pause)
  }, [typed])
  const answer = useQuery({
    queryKey: ['pupil-search', asked],
    queryFn: ({ signal }) => findPupils({ q: asked, limit: 10 }, signal),
    enabled: asked.length >= 2,
    placeholderData: before => before,
  })
  return { found: asked.length < 2 ? [] : (answer.data?.pupils ?? []), asked: answer.isFetching ? '' : asked, failed: answer.isError }
}
