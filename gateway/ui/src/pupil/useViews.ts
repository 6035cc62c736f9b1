import { useInfiniteQuery } from '@tanstack/react-query'
import { readCandidateViews, readFileViews, readImportViews, readLowLevelViews, readViews, type Views } from '../api/reads'
import { together } from './views'

type Read = (about: string, after: string) => Promise<Views>

/** A pupil’s record, their safeguarding file, a school’s low-level concerns, or a candidate. */
export type Viewed = 'record' | 'file' | 'list' | 'candidate'

/**
 * Who viewed a pupil's record, from both services that show it, or what else there is; asked only while it is looked at, since
 * asking is itself recorded.
 *
 * @param about the pupil, or the school: empty for all of them
 */
export function useViews(about: string, of: Viewed, shown: boolean) {
  const reports = useOne('views', readViews, about, shown && of === 'record')
  const imports = useOne('import-views', readImportViews, about, shown && of === 'record')
  const file = useOne('file-views', readFileViews, about, shown && of === 'file')
  const list = useOne('low-level-views', readLowLevelViews, about, shown && of === 'list')
  const candidate = useOne('candidate-views', readCandidateViews, about, shown && of === 'candidate')
  const both = { record: [reports, imports], file: [file], list: [list], candidate: [candidate] }[of]
  return {
    views: both.every(one => one.data) ? together(both.map(one => one.data?.pages ?? [])) : undefined,
    error: both.find(one => one.error)?.error ?? null,
    again: () => both.filter(one => one.error).forEach(one => void one.refetch()),
    more: both.some(one => one.hasNextPage) ? () => both.filter(one => one.hasNextPage).forEach(one => void one.fetchNextPage()) : undefined,
    loading: both.some(one => one.isFetchingNextPage),
  }
}

function useOne(name: string, read: Read, about: string, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: [name, about],
    queryFn: ({ pageParam }) => read(about, pageParam),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
    enabled,
    staleTime: 60_000,
  })
}
