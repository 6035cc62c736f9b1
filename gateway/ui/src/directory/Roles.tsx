import { useState } from 'react'
import { isErased, type Person, type PersonGrant, type School } from '../api/directory'
import { Tag } from '../page/Tag'
import { schoolName } from '../shell/me'
import { todayInSchool } from '../time/schoolDate'
import { inWords } from '../time/words'
import { WithdrawRole } from './WithdrawRole'
import { holds } from './grants'
import { roleName } from './roleNames'

export function Roles({ person, schools }: { person: Person; schools: School[] }) {
  const [withdrawing, setWithdrawing] = useState<string>()
  const grants = [...person.grants].sort((a, b) => b.from.localeCompare(a.from))
  return (
    <section aria-labelledby="roles">
      <h2 id="roles" className="govuk-heading-m">
        Roles
      </h2>
      {grants.length === 0 && (
        <p className="govuk-body">{isErased(person) ? 'They held none.' : `None yet: ${person.name} can sign in but sees nothing.`}</p>
      )}
      <ul className="wm-grants">
        {grants.map(grant => (
          <li key={grant.grant}>
            <strong>{roleName(grant.role)}</strong>, {grant.school ? schoolName(schools, grant.school) : 'whole trust'}
            <br />
            {spell(grant)} {!holds(grant, todayInSchool()) && <Tag>{grant.from > todayInSchool() ? 'Not yet' : 'Ended'}</Tag>}
            {stillRuns(grant) && withdrawing !== grant.grant && (
              <>
                <br />
                <button type="button" className="wm-link" onClick={() => setWithdrawing(grant.grant)}>
                  Withdraw<span className="govuk-visually-hidden"> {roleName(grant.role)}</span>
                </button>
              </>
            )}
            {withdrawing === grant.grant && <WithdrawRole person={person} grant={grant} onClose={() => setWithdrawing(undefined)} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function spell(grant: PersonGrant): string {
  if (grant.until && grant.until < grant.from) return 'Withdrawn before it began'
  return grant.until ? `From ${inWords(grant.from)} to ${inWords(grant.until)}` : `From ${inWords(grant.from)}`
}

function stillRuns(grant: PersonGrant): boolean {
  return !grant.until || grant.until >= todayInSchool()
}
