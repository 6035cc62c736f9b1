import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Problem } from '../api/problem'
import { Refusal } from './Refusal'

/** Whether a read was refused: for this person it is not, or not any more. */
export const closed = (failure: Error | null): boolean => failure instanceof Problem && (failure.status === 403 || failure.status === 404)

/**
 * What a read answered; until then a line that says so, and a refusal in words. What somebody may not read any more is
 * taken off the page; what could not be read again just now stays.
 */
export function Loaded<A>({ query, wait, children }: { query: UseQueryResult<A>; wait?: string; children: (answer: A) => ReactNode }) {
  if (query.data !== undefined && !closed(query.error)) return <>{children(query.data)}</>
  if (query.error) return <Refusal failure={query.error} again={() => void query.refetch()} />
  return <Loading wait={wait} />
}

export function Loading({ wait = 'Loading…' }: { wait?: string | undefined }) {
  return (
    <p className="govuk-body wm-loading" role="status">
      {wait}
    </p>
  )
}
