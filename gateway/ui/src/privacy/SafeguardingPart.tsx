import { useQuery } from '@tanstack/react-query'
import { readPartDone } from '../api/accessParts'
import type { AccessDetail } from '../api/subjectAccess'
import { inWords } from '../time/words'

const ofChildren = {
  name: 'Safeguarding’s part.',
  says: 'Child protection files are handled by the designated safeguarding lead, also for this request, and against the same month. They see that it has come in and hand over their part themselves. Every request has such a part, whether or not there is a file.',
}
const ofStaff = {
  name: 'The head teachers’ part.',
  says: 'Low-level concerns are handled by the head teacher of each school the person was given a role at, also for this request, and against the same month. They see that it has come in and hand over their part themselves, whether or not there is one. Where the person is a school’s only head teacher, a trust administrator gives somebody else that role there, who then answers.',
}

/** That another part of every request is answered apart, by whom, and whether it is done; nothing of what it is. */
export function SafeguardingPart({ request }: { request: AccessDetail }) {
  const part = request.subjectKind === 'pupil' ? ofChildren : ofStaff
  const query = useQuery({
    queryKey: ['access-part-done', request.request],
    queryFn: () => readPartDone(request.request),
    enabled: request.stage !== 'refused',
  })
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>{part.name}</strong> {query.data && done(query.data)}
        {query.isError && 'Whether it is done cannot be shown at the moment.'}
      </p>
      <p className="govuk-body">{part.says}</p>
    </div>
  )
}

function done({ done, doneOn }: { done: boolean; doneOn?: string | null }): string {
  if (!done) return 'Not done yet.'
  return doneOn ? `Done on ${inWords(doneOn)}.` : 'There is none: the person was never given a role at a school.'
}
