import { useState } from 'react'
import type { Person } from '../api/directory'
import { approvePersonErasure, declinePersonErasure } from '../api/personErasure'
import { labelOf, usePolicy } from '../api/policy'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { useMe } from '../shell/me'
import { readAgain } from '../shell/queries'
import { todayInSchool } from '../time/schoolDate'
import { AskForPersonErasure } from './AskForPersonErasure'

/** Erasing somebody who has left: one administrator asks, another decides. */
export function PersonErasure({ person }: { person: Person }) {
  const [asking, setAsking] = useState(false)
  const { erasureReasons } = usePolicy()
  const me = useMe()
  const today = todayInSchool()
  const erasure = person.erasure
  const left = person.grants.every(grant => grant.until && grant.until < today)
  const erasable = left && person.holds.length === 0 && !erasure
  if (!erasure && !erasable) return null
  return (
    <section aria-labelledby="erasure">
      <h2 id="erasure" className="govuk-heading-m">
        Erasure
      </h2>
      {erasure?.stage === 'requested' && (
        <p className="govuk-body">
          Asked for: {erasure.reason ? labelOf(erasureReasons, erasure.reason) : 'reason not known'}.{' '}
          {erasure.requestedBy === me.person && 'Another trust administrator has to approve it.'}
        </p>
      )}
      {erasure && erasure.stage !== 'requested' && <p className="govuk-body">This person has been erased: what they did stays, what they are called does not.</p>}
      {erasure?.stage === 'requested' && <Decide person={person} mine={erasure.requestedBy === me.person} />}
      {erasable && !asking && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setAsking(true)}>
          Ask for this person to be erased
        </button>
      )}
      {erasable && asking && <AskForPersonErasure person={person} onClose={() => setAsking(false)} />}
    </section>
  )
}

function Decide({ person, mine }: { person: Person; mine: boolean }) {
  const choices = [
    ...(mine ? [] : [{ value: 'approve', label: 'Erase this person', hint: 'It cannot be undone' }]),
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
    done: () => readAgain(),
  })
  return (
    <CommandPageForm form={form} warning submit="Record the decision">
      <RadioField
        id="person-decision"
        legend="What do you decide?"
        value={form.value.decision}
        onChange={decision => form.change({ decision })}
        choices={choices}
      />
    </CommandPageForm>
  )
}
