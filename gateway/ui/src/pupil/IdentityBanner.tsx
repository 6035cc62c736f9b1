import type { Pupil } from '../api/reports'
import { ProvisionTag } from '../register/ProvisionTag'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'
import { legalName, spokenName, yearName } from './names'

/** Who this is: always at the top, so that nobody writes in the wrong record. */
export function IdentityBanner({ pupil }: { pupil: Pupil }) {
  const { schools } = useMe()
  const legal = legalName(pupil.name)
  const facts: [string, string | null | undefined][] = [
    ['Year and class', [yearName(pupil.yearGroup), pupil.className].filter(Boolean).join(', class ')],
    ['School', pupil.onRoll ? schoolName(schools, pupil.school) : `Left ${schoolName(schools, pupil.school)}`],
    ['Born', pupil.dateOfBirth && inWords(pupil.dateOfBirth)],
    ['UPN', pupil.upn],
    ['Legal name', legal],
  ]
  return (
    <div className="wm-identity">
      <div className="wm-identity__top">
        <h1 className="wm-identity__name">{spokenName(pupil.name, pupil.nameState)}</h1>
        {pupil.register && <ProvisionTag code={pupil.register.provision} />}
      </div>
      <dl className="wm-identity__facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
