import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { readParts } from '../api/accessParts'
import { inWords } from '../time/words'

/** Requests to see a file that wait for the lead's part: an e-mail that something waits leads to the page where this stands. */
export function PartsWaiting({ school }: { school: string | null }) {
  const query = useQuery({ queryKey: ['access-parts', school], queryFn: () => readParts({ school }) })
  const waiting = query.data?.parts.filter(part => part.stage !== 'done') ?? []
  if (waiting.length === 0) return null
  return (
    <p className="govuk-inset-text">
      <Link className="govuk-link" to="/safeguarding/requests">
        {waiting.length === 1 ? '1 request to see a file' : `${waiting.length} requests to see a file`}
      </Link>{' '}
      {waiting.length === 1 ? 'waits' : 'wait'} for your part. To be answered by {inWords(waiting[0]!.due)}.
    </p>
  )
}
