import type { Chronology } from '../api/safeguarding'
import { yearName } from '../pupil/names'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'

/** Date of birth, class and school: two children may have one name. */
export function WhoseChronology({ child }: { child: NonNullable<Chronology['child']> }) {
  const { schools } = useMe()
  const school = schoolName(schools, child.school)
  const said = [
    child.bornOn ? `Born ${inWords(child.bornOn)}` : 'Date of birth erased',
    yearName(child.yearGroup),
    child.className && `class ${child.className}`,
    child.onRoll ? school : `left ${school}`,
  ]
  return <p className="govuk-body">{said.filter(Boolean).join(', ')}</p>
}
