import { Link } from 'react-router'
import type { Person, PersonGrant, School } from '../api/directory'
import { InPlace } from '../form/InPlace'
import { Tag } from '../page/Tag'
import { schoolName, useMe } from '../shell/me'
import { inWords } from '../time/words'
import { WithdrawRole } from './WithdrawRole'
import { givenBy } from './givenBy'
import { roleName } from './roleNames'

/** One role with its place and time, and the ways to change it or take it back. */
export function HeldRole({ person, grant, schools, over }: { person: Person; grant: PersonGrant; schools: School[]; over: boolean }) {
  const me = useMe().person
  const own = me === person.person
  const of = <span className="govuk-visually-hidden"> {roleName(grant.role)}</span>
  return (
    <li>
      <strong>{roleName(grant.role)}</strong>, {grant.school ? schoolName(schools, grant.school) : 'whole trust'}
      {grant.classes.length > 0 && `, ${grant.classes.length === 1 ? 'class' : 'classes'} ${grant.classes.join(', ')}`}
      <br />
      {spell(grant)} {grant.withdrawn && <Tag>Withdrawn</Tag>}
      <br />
      <span className="wm-muted">{givenBy(grant, me)}</span>
      {!over && (
        <InPlace
          button={open => (
            <>
              {!grant.withdrawn && !own && (
                <Link className="govuk-link" to={`/people/${person.person}/grants/${grant.grant}`}>
                  Change{of}
                </Link>
              )}{' '}
              <button type="button" className="wm-link" onClick={open}>
                Withdraw{of}
              </button>
            </>
          )}
        >
          {close => <WithdrawRole person={person} grant={grant} onClose={close} />}
        </InPlace>
      )}
    </li>
  )
}

function spell(grant: PersonGrant): string {
  if (grant.until && grant.until < grant.from) return 'Withdrawn before it began'
  return grant.until ? `From ${inWords(grant.from)} to ${inWords(grant.until)}` : `From ${inWords(grant.from)}`
}
