import { useNavigate, useParams, useSearchParams } from 'react-router'
import { usePolicy } from '../api/policy'
import { recordNoNextSchool } from '../api/safeguarding'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'
import { HolderField } from './HolderField'
import { useLeadSchool } from './roles'

/** A child who has left goes to no school that is known, and the file stays. */
export default function NoNextSchool() {
  const { pupil = '' } = useParams()
  const navigate = useNavigate()
  const [address] = useSearchParams()
  const here = useLeadSchool()
  const { noNextSchoolReasons } = usePolicy()
  const form = useCommandForm({
    name: `no-next-school:${pupil}`,
    initial: { fromSchool: address.get('from') ?? here ?? '', why: '', note: '', occurredOn: partsOf(todayInSchool()) },
    check: value =>
      failed(
        ['fromSchool', !value.fromSchool && 'Choose the school whose file it is'],
        ['why', !value.why && 'Choose why there is no next school'],
        ['note', value.why === missing && !value.note.trim() && 'Say whom at the local authority you told, and when'],
        ['occurredOn', checkDate('Date', value.occurredOn)],
      ),
    send: (value, keyFor) => {
      const body = { fromSchool: value.fromSchool, why: value.why, note: value.note.trim() || null, occurredOn: dateOf(value.occurredOn)! }
      return recordNoNextSchool(pupil, body, { key: keyFor(body) })
    },
    done: () => {
      readAgain()
      void navigate('/safeguarding/transfers', { state: { done: 'Recorded. The file stays with you' } })
    },
  })
  const { value, change } = form
  return (
    <Page title="There is no next school" crumbs={[{ to: '/safeguarding/transfers', name: 'Files to send and receive' }]}>
      <div className="wm-form">
        <CommandPageForm form={form} submit="Record that there is none" cancel="/safeguarding/transfers">
          <p className="govuk-body">The file stays with you and is no longer due. If you learn of a school, send it there from the child’s chronology.</p>
          <HolderField value={value.fromSchool} onChange={fromSchool => change({ fromSchool })} />
          <SelectField
            id="why"
            label="Why?"
            empty="Choose a reason"
            value={value.why}
            onChange={why => change({ why })}
            choices={noNextSchoolReasons.map(({ code, label }) => ({ value: code, label }))}
          />
          {value.why === missing && (
            <p className="govuk-inset-text">This child is missing education: tell the local authority now, if you have not, and record here whom you told.</p>
          )}
          <TextField
            id="note"
            label={value.why === missing ? 'Whom at the local authority you told, and when' : 'Note (optional)'}
            rows={2}
            value={value.note}
            onChange={note => change({ note })}
          />
          <DateField id="occurredOn" legend="Since when it is known" value={value.occurredOn} onChange={occurredOn => change({ occurredOn })} />
        </CommandPageForm>
      </div>
    </Page>
  )
}

const missing = 'not-known-missing'
