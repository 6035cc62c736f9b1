import { extendRequest, type AccessDetail } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'
import { RequestFormPage, useRequestCommand } from './RequestFormPage'

export default function ExtendRequest() {
  return <RequestFormPage title="Take longer for the answer">{request => <ExtendForm request={request} />}</RequestFormPage>
}

function ExtendForm({ request }: { request: AccessDetail }) {
  const form = useRequestCommand({
    what: 'extend-request',
    request,
    initial: { toldOn: partsOf(todayInSchool()), months: '', reason: '' },
    check: value =>
      failed(
        ['toldOn', checkDate('Day they were told', value.toldOn)],
        ['months', !value.months && 'Choose by how long'],
        ['reason', !value.reason.trim() && 'Say why the answer takes longer'],
      ),
    send: (value, options) => {
      const body = { toldOn: dateOf(value.toldOn)!, months: Number(value.months), reason: value.reason.trim() }
      return extendRequest(request.request, body, options(body))
    },
    said: 'The answer takes longer',
  })
  const choices = [
    { value: '1', label: 'One month' },
    { value: '2', label: 'Two months' },
  ].filter(choice => Number(choice.value) > request.extended)
  return (
    <CommandPageForm form={form} submit="Put off the answer" cancel={`/privacy/requests/${request.request}`}>
      <p className="govuk-body">Only where the request is complex, or the same person has made several. Tell whoever asks within the first month, and why; then record it here.</p>
      <DateField id="toldOn" legend="When were they told?" value={form.value.toldOn} onChange={toldOn => form.change({ toldOn })} />
      <RadioField id="months" legend="By how long beyond the first month?" value={form.value.months} onChange={months => form.change({ months })} choices={choices} />
      <TextField id="reason" label="Why does it take longer?" rows={3} value={form.value.reason} onChange={reason => form.change({ reason })} />
    </CommandPageForm>
  )
}
