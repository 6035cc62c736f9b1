import { useInfiniteQuery } from '@tanstack/react-query'
import { readFileViews, readImportViews, readViews, type Views } from '../api/reads'
import { together } from './views'

type Read = (pupil: string, after: string) => Promise<Views>

/**
 * Who viewed a pupil's record, from both services that show it, or their safeguarding file; asked only while it is looked at, since
 * asking is itself recorded.
 */
export function useViews(pupil: string, of: 'record' | 'file', shown: boolean) {
  const reports = useOne('views', readViews, pupil, shown && of === 'record')
  const imports = useOne('import-views', readImportViews, pupil, shown && of === 'record')
  const file = useOne('file-views', readFileViews, pupil, shown && of === 'file')
  const both = of === 'file' ? [file] : [reports, imports]
  return {
    views: both.every(one => one.data) ? together(both.map(one => one.data?.pages ?? [])) : undefined,
    error: both.find(one => one.error)?.error ?? null,
    again: () => both.filter(one => one.error).forEach(one => void one.refetch()),
    more: both.some(one => one.hasNextPage) ? () => both.filter(one => one.hasNextPage).forEach(one => void one.fetchNextPage()) : undefined,
    loading: both.some(one => one.isFetchingNextPage),
  }
}

function useOne(name: string, read: Read, pupil: string, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: [name, pupil],
    queryFn: ({ pageParam }) => read(pupil, pageParam),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
    enabled,
    staleTime: 60_000,
  })
}
