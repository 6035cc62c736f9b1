import { useNavigate } from 'react-router'
import type { Person } from '../api/directory'
import { approvePersonErasure, declinePersonErasure } from '../api/personErasure'
import { labelOf, usePolicy } from '../api/policy'
import { CommandPageForm } from '../form/CommandPageForm'
import { InPlace } from '../form/InPlace'
import { RadioField } from '../form/RadioField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { useMe } from '../shell/me'
import { readAgain } from '../shell/queries'
import { AskForPersonErasure } from './AskForPersonErasure'
import { holdsOrWill } from './grants'
import { usePerson } from './usePerson'
import { useTimeIsOver } from './useTimeIsOver'

/** Erasing somebody who has left: one administrator asks, another decides. */
export function PersonErasure({ person }: { person: Person }) {
  const { erasureReasons } = usePolicy()
  const me = useMe()
  const erasure = person.erasure
  const asked = usePerson(erasure?.requestedBy).data?.name ?? 'somebody whose name is not available'
  const erasable = !holdsOrWill(person.grants) && person.holds.length === 0 && !erasure
  if (!erasure && !erasable) return null
  return (
    <section aria-labelledby="erasure">
      <h2 id="erasure" className="govuk-heading-m">
        Erasure
      </h2>
      {erasure?.stage === 'requested' && (
        <p className="govuk-body">
          {erasure.requestedBy === me.person ? 'You have asked for it' : `Asked for by ${asked}`}:{' '}
          {erasure.reason ? labelOf(erasureReasons, erasure.reason) : 'reason not known'}.{' '}
          {erasure.requestedBy === me.person && 'Another trust administrator has to approve it.'}
        </p>
      )}
      {erasure && erasure.stage !== 'requested' && <p className="govuk-body">This person has been erased: what they did stays, what they are called does not.</p>}
      {erasure?.stage === 'requested' && <Decide person={person} mine={erasure.requestedBy === me.person} />}
      {erasable && (
        <InPlace
          button={open => (
            <button type="button" className="govuk-button govuk-button--secondary" onClick={open}>
              Ask for this person to be erased
            </button>
          )}
        >
          {close => <AskForPersonErasure person={person} onClose={close} />}
        </InPlace>
      )}
    </section>
  )
}

function Decide({ person, mine }: { person: Person; mine: boolean }) {
  const navigate = useNavigate()
  const over = useTimeIsOver(person.person)
  const tooSoon = person.erasure?.reason === 'retention-ended' && over === false
  const choices = [
    ...(mine || tooSoon ? [] : [{ value: 'approve', label: 'Erase this person', hint: 'It cannot be undone' }]),
    { value: 'decline', label: mine ? 'Withdraw the request' : 'Keep this person' },
  ]
  const form = useCommandForm({
    name: `decide-person-erasure:${person.person}`,
    initial: { decision: '' },
    check: value => failed(['person-decision', !value.decision && 'Choose what you decide']),
    send: (value, keyFor) => {
      const options = { key: keyFor([person.person, value]) }
      return value.decision === 'approve' ? approvePersonErasure(person.person, options) : declinePersonErasure(person.person, options)
    },
    done: (_, value) => {
      readAgain()
      const done = value.decision === 'approve' ? 'Erased from the directory' : mine ? 'Your request is withdrawn' : 'The request is declined: nothing has changed'
      void navigate(`/people/${person.person}`, { state: { done } })
    },
  })
  return (
    <CommandPageForm form={form} warning submit="Record the decision">
      <RadioField
        id="person-decision"
        legend="What do you decide?"
        hint={tooSoon && 'The time for which this person is kept has not ended, or is not known: they are not erased for that reason yet'}
        value={form.value.decision}
        onChange={decision => form.change({ decision })}
        choices={choices}
      />
    </CommandPageForm>
  )
}
