import { Link } from 'react-router'
import type { InboxItem } from '../api/safeguarding'
import { Tag } from '../page/Tag'
import { schoolName, useMe } from '../shell/me'
import { inWords, momentOf } from '../time/words'

export function InboxLine({ concern, school }: { concern: InboxItem; school: boolean }) {
  const { schools } = useMe()
  return (
    <li className="wm-concerns__item">
      <Link className="govuk-link wm-concerns__name" to={`/safeguarding/concerns/${concern.concern}`}>
        {concern.childName ?? (concern.pupil ? 'Name not available' : 'Child not found on the roll')}
      </Link>{' '}
      {concern.immediateDanger && <Tag tone="red">Immediate danger</Tag>} {concern.overdue && <Tag tone="orange">Overdue</Tag>}
      <p className="govuk-body-s wm-tight">
        Happened {inWords(concern.occurredOn)} · Raised {momentOf(concern.raisedAt)} by {concern.raisedByName ?? 'name not available'}
        {school && ` · ${schoolName(schools, concern.school)}`}
        {concern.quietSince && ` · Nothing written since ${inWords(concern.quietSince)}: decide, or say when to look again`}
        {concern.dueBy && ` · Due by ${inWords(concern.dueBy)}`}
      </p>
    </li>
  )
}
