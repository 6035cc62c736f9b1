import type { Person } from '../api/directory'
import { liftPersonHold } from '../api/holds'
import { labelOf, usePolicy } from '../api/policy'
import { CommandPageForm } from '../form/CommandPageForm'
import { InPlace } from '../form/InPlace'
import { useCommandForm } from '../form/useCommandForm'
import { useMe } from '../shell/me'
import { readAgain } from '../shell/queries'
import { inWords } from '../time/words'
import { PlacePersonHold } from './PlacePersonHold'

type Hold = Person['holds'][number]

/** The legal holds on a member of staff: one administrator places one, another lifts it. */
export function PersonHolds({ person }: { person: Person }) {
  return (
    <section aria-labelledby="holds">
      <h2 id="holds" className="govuk-heading-m">
        Legal holds
      </h2>
      <p className="govuk-body">While a hold stands, what is kept of this person cannot be erased.</p>
      {person.holds.length === 0 && <p className="govuk-body">None stands.</p>}
      <ul className="wm-grants">
        {person.holds.map(hold => (
          <StandingHold key={hold.hold} person={person} hold={hold} />
        ))}
      </ul>
      <InPlace
        button={open => (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={open}>
            Place a legal hold
          </button>
        )}
      >
        {close => <PlacePersonHold person={person} onClose={close} />}
      </InPlace>
    </section>
  )
}

function StandingHold({ person, hold }: { person: Person; hold: Hold }) {
  const { holdReasons } = usePolicy()
  const mine = useMe().person === hold.placedBy
  return (
    <li>
      <strong>{labelOf(holdReasons, hold.reason)}</strong>
      <br />
      Since {inWords(hold.placedOn)}
      {mine ? <p className="govuk-body wm-muted">You placed it: another trust administrator has to lift it.</p> : <LiftPersonHold person={person} hold={hold} />}
    </li>
  )
}

function LiftPersonHold({ person, hold }: { person: Person; hold: Hold }) {
  const form = useCommandForm({
    name: `lift-person-hold:${hold.hold}`,
    initial: {},
    send: (_, keyFor) => liftPersonHold(person.person, hold.hold, { key: keyFor(hold.hold) }),
    done: () => readAgain(),
  })
  return (
    <CommandPageForm form={form} warning submit="Lift this hold">
      {null}
    </CommandPageForm>
  )
}
