import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refusal } from './Refusal'

/** What a read answered; until then a line that says so, and a refusal in words. */
export function Loaded<A>({ query, wait = 'Loading…', children }: { query: UseQueryResult<A>; wait?: string; children: (answer: A) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <Refusal failure={query.error} again={() => void query.refetch()} />
  return (
    <p className="govuk-body wm-loading" role="status">
      {wait}
    </p>
  )
}
