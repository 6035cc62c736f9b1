import { useQuery } from '@tanstack/react-query'
import { readPartDone } from '../api/accessParts'
import type { AccessDetail } from '../api/subjectAccess'
import { inWords } from '../time/words'

/** That safeguarding answers a part of every request about a pupil, and whether it is done; nothing of what it is. */
export function SafeguardingPart({ request }: { request: AccessDetail }) {
  const pupil = request.subjectKind === 'pupil'
  const query = useQuery({
    queryKey: ['access-part-done', request.request],
    queryFn: () => readPartDone(request.request),
    enabled: pupil && request.stage !== 'refused',
  })
  if (!pupil) {
    return (
      <div className="govuk-inset-text">
        Low-level concerns are handled by head teachers, also for this request. Tell the head teacher that it has come in, whether or not you know of any.
      </div>
    )
  }
  const done = query.data?.done ? `Done on ${inWords(query.data.doneOn ?? null)}.` : query.data && 'Not done yet.'
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>Safeguarding’s part.</strong> {done}
        {query.isError && 'Whether it is done cannot be shown at the moment.'}
      </p>
      <p className="govuk-body">
        Child protection files are handled by the designated safeguarding lead, also for this request, and against the same month. They see that it has come in and hand over
        their part themselves. Every request has such a part, whether or not there is a file.
      </p>
    </div>
  )
}
