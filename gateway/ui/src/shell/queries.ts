import { QueryCache, QueryClient } from '@tanstack/react-query'
import { Problem } from '../api/problem'
import { closed } from '../page/Loaded'

const worthAnother = new Set([0, 502, 503, 504])

/** One cache for all pages. What a service refused is not asked again; what it could not answer is, twice. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (failure, query) => {
      // Refused: a role may have ended, or begun, since we asked what this person may do. Out of scope is answered as absent.
      if (closed(failure) && query.queryKey[0] !== 'me') readMeAgain()
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, failure) => count < 2 && failure instanceof Problem && worthAnother.has(failure.status),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

/** Asks anew what the person may do where, so that menu, switcher and pages follow. */
export function readMeAgain(): void {
  void queries.invalidateQueries({ queryKey: ['me'] })
}

/** What was just recorded may show anywhere: every page reads again. Done once what is on screen has been read. */
export function readAgain(): Promise<void> {
  return queries.invalidateQueries()
}
