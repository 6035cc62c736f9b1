import { useNavigate } from 'react-router'
import { tellOfStaff } from '../api/safeguarding'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { RadioField } from '../form/RadioField'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { useMe } from '../shell/me'
import { readAgain } from '../shell/queries'
import { useSchool } from '../shell/school'
import { checkTold, emptyTold, readerOf, toldBody } from './toldOfStaff'

const whom = [
  { value: 'colleague', label: 'A colleague, a volunteer or a visitor', hint: 'Only the head teacher reads it' },
  { value: 'head', label: 'The head teacher', hint: 'The trust director reads it. The head teacher does not' },
  { value: 'self', label: 'Me', hint: 'Only the head teacher reads it; if you are the head teacher, the trust director' },
]

/** Tells of an adult who works at the school: who, what, when. */
export default function TellOfStaff() {
  const navigate = useNavigate()
  const { schools } = useMe()
  const only = schools.length === 1 ? schools[0]!.id : ''
  const form = useCommandForm({
    name: 'tell-of-staff',
    initial: emptyTold(useSchool() ?? only),
    check: checkTold,
    send: (value, keyFor) => {
      const body = toldBody(value)
      return tellOfStaff(body, { key: keyFor(body) })
    },
    done: (_, value) => {
      readAgain()
      void navigate('/concerns/mine', { state: { done: `Sent to ${readerOf(value.about)}` } })
    },
  })
  const { value, change } = form
  return (
    <Page title="It is about an adult who works here" crumbs={[{ to: '/concerns/mine', name: 'My concerns' }]}>
      <div className="wm-form">
        <CommandPageForm form={form} submit={`Send to ${readerOf(value.about)}`} cancel="/concerns/raise">
          <p className="govuk-inset-text">
            <strong>A child is in danger or hurt?</strong> Phone 999 first, then speak to the head teacher. Stay with the child. Fill this in afterwards.
          </p>
          {schools.length > 1 && (
            <SelectField
              id="school"
              label="School"
              empty="Choose a school"
              value={value.school}
              onChange={school => change({ school })}
              choices={schools.map(school => ({ value: school.id, label: school.name }))}
            />
          )}
          <RadioField
            id="about"
            legend="Whom is it about?"
            value={value.about}
            onChange={about => change({ about })}
            choices={whom}
            reveal={about =>
              about === 'colleague' && <TextField id="name" label="Who is it?" hint="A name or a role" value={value.name} onChange={name => change({ name })} />
            }
          />
          <TextField
            id="what"
            label="What did you see or hear?"
            hint="Facts, in your own words. You need no proof. Name children by their initials only"
            rows={5}
            value={value.what}
            onChange={what => change({ what })}
          />
          <DateField id="occurredOn" legend="When was it?" value={value.occurredOn} onChange={occurredOn => change({ occurredOn })} />
          <p className="govuk-body">Whoever reads it finds it here when they next come in. If it cannot wait, speak to them.</p>
        </CommandPageForm>
      </div>
    </Page>
  )
}
