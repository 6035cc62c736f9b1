import { useNavigate, useParams } from 'react-router'
import { recordReceipt } from '../api/safeguarding'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'

/** The next school has the file. */
export default function RecordReceipt() {
  const { pupil = '', transfer = '' } = useParams()
  const navigate = useNavigate()
  const form = useCommandForm({
    name: `receipt:${transfer}`,
    initial: { receivedBy: '', occurredOn: partsOf(todayInSchool()) },
    check: value =>
      failed(
        ['receivedBy', !value.receivedBy.trim() && 'Say who confirmed it'],
        ['occurredOn', checkDate('Date of the receipt', value.occurredOn)],
      ),
    send: (value, keyFor) => {
      const body = { receivedBy: value.receivedBy.trim(), occurredOn: dateOf(value.occurredOn)! }
      return recordReceipt(pupil, transfer, body, { key: keyFor(body) })
    },
    done: () => {
      readAgain()
      void navigate('/safeguarding/transfers', { state: { done: 'Receipt recorded' } })
    },
  })
  return (
    <Page title="Record the receipt of a file" crumbs={[{ to: '/safeguarding/transfers', name: 'Files to send and receive' }]}>
      <div className="wm-form">
        <CommandPageForm form={form} submit="Record the receipt" cancel="/safeguarding/transfers">
          <TextField
            id="receivedBy"
            label="Who confirmed that it is there?"
            hint="Name and role"
            value={form.value.receivedBy}
            onChange={receivedBy => form.change({ receivedBy })}
          />
          <DateField id="occurredOn" legend="Date of the receipt" value={form.value.occurredOn} onChange={occurredOn => form.change({ occurredOn })} />
        </CommandPageForm>
      </div>
    </Page>
  )
}
