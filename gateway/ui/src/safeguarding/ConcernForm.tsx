import { useNavigate } from 'react-router'
import { raiseConcern } from '../api/safeguarding'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { TextField } from '../form/TextField'
import { useCommandForm } from '../form/useCommandForm'
import { useMe } from '../shell/me'
import { readAgain } from '../shell/queries'
import { useSchool } from '../shell/school'
import { AboutStaff } from './AboutStaff'
import { BodyMapField } from './BodyMapField'
import { ChildField } from './ChildField'
import { ImmediateDanger } from './ImmediateDanger'
import { NoLead } from './NoLead'
import { checkConcern, concernBody, emptyConcern } from './newConcern'
import type { ChildOfAddress } from './useChildOfAddress'
import { whoHasIt } from './whoHasIt'

/** What is told, kept as it is typed under the child whose page one came from: words about one child come up under no other. */
export function ConcernForm({ about }: { about: ChildOfAddress }) {
  const navigate = useNavigate()
  const { schools } = useMe()
  const only = schools.length === 1 ? schools[0]!.id : ''
  const school = useSchool() ?? only
  const form = useCommandForm({
    name: `raise-concern:${about.pupil}`,
    initial: { ...emptyConcern(school), ...about.found },
    check: checkConcern,
    send: async (value, keyFor) => {
      const body = concernBody(value)
      await raiseConcern(body, { key: keyFor(body) })
      return whoHasIt(value.school || only)
    },
    done: state => {
      readAgain()
      void navigate('/concerns/mine', { state })
    },
  })
  const { value, change } = form
  const childs = value.school || only
  return (
    <CommandPageForm form={form} submit="Send to the safeguarding lead" cancel="/">
      <ImmediateDanger checked={value.immediateDanger} school={childs} onChange={immediateDanger => change({ immediateDanger })} />
      <AboutStaff />
      <ChildField value={value} change={change} />
      <NoLead school={childs} />
      <TextField
        id="seen"
        label="What did you see and hear?"
        hint="Facts, in your own words. You need no proof"
        rows={5}
        value={value.seen}
        onChange={seen => change({ seen })}
      />
      <TextField
        id="childsWords"
        label="What did the child say? (optional)"
        hint="In the child’s own words, word for word"
        rows={3}
        value={value.childsWords}
        onChange={childsWords => change({ childsWords })}
      />
      <DateField id="occurredOn" legend="When was it?" value={value.occurredOn} onChange={occurredOn => change({ occurredOn })} />
      <details className="govuk-details" open={value.occurredAt !== '' || value.place !== '' || value.bodyMap.length > 0}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Add the time, the place or a body map</span>
        </summary>
        <div className="govuk-details__text">
          <TextField
            id="occurredAt"
            label="Time (optional)"
            hint="For example 10:45"
            width="5"
            value={value.occurredAt}
            onChange={occurredAt => change({ occurredAt })}
          />
          <TextField id="place" label="Where (optional)" value={value.place} onChange={place => change({ place })} />
          <h2 className="govuk-heading-s">Body map (optional)</h2>
          <BodyMapField marks={value.bodyMap} onChange={bodyMap => change({ bodyMap })} />
        </div>
      </details>
    </CommandPageForm>
  )
}
