import { QueryClient } from '@tanstack/react-query'
import { Problem } from '../api/problem'

const worthAnother = new Set([0, 502, 503, 504])

/** One cache for all pages. What a service refused is not asked again; what it could not answer is, twice. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, failure) => count < 2 && failure instanceof Problem && worthAnother.has(failure.status),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

/** What was just recorded may show anywhere: every page reads again. */
export function readAgain(): void {
  void queries.invalidateQueries()
}
