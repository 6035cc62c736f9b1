import { useInfiniteQuery } from '@tanstack/react-query'
import { largestPage, readRegister } from '../api/reports'
import { lookAgain } from '../page/lookAgain'
import type { Filters } from './filters'

/** The first page comes quickly; who wants more gets as many as the service gives at once. */
const firstPage = 100

/** The register's rows for these filters, page by page; asks again while what was just recorded is still on its way. */
export function useRegister(filters: Filters) {
  return useInfiniteQuery({
    queryKey: ['register', filters],
    queryFn: ({ pageParam, signal }) => readRegister({ ...filters, limit: pageParam ? largestPage : firstPage, after: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
    refetchInterval: lookAgain(({ pages }) => pages[0]?.updating ?? false),
    placeholderData: before => before,
  })
}
