import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { usePolicy } from '../api/policy'
import { readStaff, recordRequest } from '../api/subjectAccess'
import { CheckField } from '../form/CheckField'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { RadioField } from '../form/RadioField'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { spokenName } from '../pupil/names'
import { usePupil } from '../pupil/usePupil'
import { readAgain } from '../shell/queries'
import { useDecidesErasure } from '../shell/roles'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'

/** Records that somebody asked to see what is held about a pupil, or about a member of staff. */
export default function NewRequest() {
  const [address] = useSearchParams()
  const pupil = address.get('pupil')
  const director = useDecidesErasure()
  return (
    <Page title="Record a subject access request" crumbs={[{ to: '/privacy/requests', name: 'Subject access requests' }]}>
      <div className="wm-form">
        {pupil ? <AboutPupil pupil={pupil} /> : <p className="govuk-body">About a pupil: find the pupil with the search at the top, and choose “Record a subject access request” on their page.</p>}
        {!pupil && director && <RequestForm kind="person" subject="" />}
      </div>
    </Page>
  )
}

function AboutPupil({ pupil }: { pupil: string }) {
  const query = usePupil(pupil)
  const name = query.data ? spokenName(query.data.name, query.data.nameState) : 'this pupil'
  return (
    <>
      <p className="govuk-body">
        About <Link className="govuk-link" to={`/pupils/${pupil}`}>{name}</Link>
      </p>
      <RequestForm kind="pupil" subject={pupil} />
    </>
  )
}

function RequestForm({ kind, subject }: { kind: 'pupil' | 'person'; subject: string }) {
  const navigate = useNavigate()
  const { accessRequesters } = usePolicy()
  const staff = useQuery({ queryKey: ['staff'], queryFn: readStaff, enabled: kind === 'person' })
  const form = useCommandForm({
    name: `subject-access:${subject}`,
    initial: { subject, receivedOn: partsOf(todayInSchool()), askedBy: '', asker: '', asked: '', checked: false, checkedOn: partsOf(todayInSchool()) },
    check: value =>
      failed(
        ['subject', !value.subject && 'Choose whom it is about'],
        ['receivedOn', checkDate('Day it was received', value.receivedOn)],
        ['askedBy', !value.askedBy && 'Choose who asks'],
        ['asker', !value.asker.trim() && 'Enter the name of who asks'],
        ['asked', !value.asked.trim() && 'Say what they asked for'],
        ['identityCheckedOn', value.checked && checkDate('Day who asks was confirmed', value.checkedOn)],
      ),
    send: (value, keyFor) => {
      const body = {
        subjectKind: kind,
        subject: value.subject,
        receivedOn: dateOf(value.receivedOn)!,
        askedBy: value.askedBy,
        asker: value.asker.trim(),
        asked: value.asked.trim(),
        ...(value.checked ? { identityCheckedOn: dateOf(value.checkedOn)! } : {}),
      }
      return recordRequest(body, { key: keyFor(body) })
    },
    done: answer => {
      readAgain()
      void navigate(`/privacy/requests/${answer.request}`, { state: { done: 'Request recorded. The record cannot be erased until it is answered' } })
    },
  })
  return (
    <CommandPageForm form={form} submit="Record the request" cancel="/privacy/requests">
      {kind === 'person' && (
        <SelectField
          id="subject"
          label="Which member of staff is it about?"
          empty="Choose a person"
          value={form.value.subject}
          onChange={person => form.change({ subject: person })}
          choices={(staff.data?.staff ?? []).map(each => ({ value: each.person, label: each.name ?? 'Name not available' }))}
        />
      )}
      <DateField id="receivedOn" legend="When was it received?" hint="By anybody, in any way. The month runs from this day" value={form.value.receivedOn} onChange={receivedOn => form.change({ receivedOn })} />
      <RadioField id="askedBy" legend="Who asks?" value={form.value.askedBy} onChange={askedBy => form.change({ askedBy })} choices={accessRequesters.map(({ code, label }) => ({ value: code, label }))} />
      <TextField id="asker" label="Name of who asks" width="20" value={form.value.asker} onChange={asker => form.change({ asker })} />
      <TextField id="asked" label="What do they ask for?" hint="In their words, if you have them" rows={4} value={form.value.asked} onChange={asked => form.change({ asked })} />
      <CheckField id="checked" label="Who is asking has been confirmed" hint="Until then nothing is gathered, and the month runs from the day it is confirmed" checked={form.value.checked} onChange={checked => form.change({ checked })} />
      {form.value.checked && <DateField id="identityCheckedOn" legend="When was it confirmed?" value={form.value.checkedOn} onChange={checkedOn => form.change({ checkedOn })} />}
    </CommandPageForm>
  )
}
