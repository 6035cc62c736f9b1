import { useNavigate, useParams, useSearchParams } from 'react-router'
import { sendFile } from '../api/safeguarding'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { useTrustSchools } from '../shell/trustSchools'
import { checkDate } from '../time/checkDate'
import { dateOf, noDate, partsOf, todayInSchool } from '../time/schoolDate'
import { HolderField } from './HolderField'
import { useLeadSchool } from './roles'

/** The child's file goes to the next school, apart from every other record. */
export default function SendFile() {
  const { pupil = '' } = useParams()
  const navigate = useNavigate()
  const schools = useTrustSchools()
  const [address] = useSearchParams()
  const here = useLeadSchool()
  const form = useCommandForm({
    name: `send-file:${pupil}`,
    initial: { fromSchool: address.get('from') ?? here ?? '', toSchool: address.get('to') ?? '', toOther: '', startsOn: noDate, how: '', occurredOn: partsOf(todayInSchool()) },
    check: value =>
      failed(
        ['fromSchool', !value.fromSchool && 'Choose the school whose file it is'],
        ['toSchool', !value.toSchool && !value.toOther.trim() && 'Choose a school of the trust, or name another one'],
        ['startsOn', checkDate('First day at the next school', value.startsOn, { notAfter: '2099-12-31' })],
        ['how', !value.how.trim() && 'Say how it was sent'],
        ['occurredOn', checkDate('Date it was sent', value.occurredOn)],
      ),
    send: (value, keyFor) => {
      const where = value.toSchool ? { toSchool: value.toSchool } : { toOther: value.toOther.trim() }
      const body = { fromSchool: value.fromSchool, ...where, startsOn: dateOf(value.startsOn)!, how: value.how.trim(), occurredOn: dateOf(value.occurredOn)! }
      return sendFile(pupil, body, { key: keyFor(body) })
    },
    done: () => {
      readAgain()
      void navigate('/safeguarding/transfers', { state: { done: 'Recorded. It waits for the receipt' } })
    },
  })
  const { value, change } = form
  const crumbs = [
    { to: '/safeguarding', name: 'Safeguarding' },
    { to: `/safeguarding/children/${pupil}`, name: 'Chronology' },
  ]
  return (
    <Page title="Send the file to the next school" crumbs={crumbs}>
      <div className="wm-form">
        <CommandPageForm form={form} submit="Record that it was sent" cancel="/safeguarding/transfers">
          <p className="govuk-body">It goes apart from the main pupil file, by a safe way, within five days, and the next school confirms that it has it.</p>
          <HolderField value={value.fromSchool} onChange={fromSchool => change({ fromSchool })} />
          <SelectField
            id="toSchool"
            label="School of the trust"
            empty="Another school, named below"
            value={value.toSchool}
            onChange={toSchool => change({ toSchool })}
            choices={schools.map(school => ({ value: school.id, label: school.name }))}
          />
          {!value.toSchool && <TextField id="toOther" label="Another school" value={value.toOther} onChange={toOther => change({ toOther })} />}
          <DateField id="startsOn" legend="First day at the next school" value={value.startsOn} onChange={startsOn => change({ startsOn })} />
          <TextField id="how" label="What was sent, and by which way" rows={2} value={value.how} onChange={how => change({ how })} />
          <DateField id="occurredOn" legend="Date it was sent" value={value.occurredOn} onChange={occurredOn => change({ occurredOn })} />
        </CommandPageForm>
      </div>
    </Page>
  )
}
