import { usePolicy } from '../api/policy'
import { refuseRequest, type AccessDetail } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { RequestFormPage, useRequestCommand } from './RequestFormPage'

export default function RefuseRequest() {
  return <RequestFormPage title="Refuse the request">{request => <RefuseForm request={request} />}</RequestFormPage>
}

function RefuseForm({ request }: { request: AccessDetail }) {
  const { accessRefusals } = usePolicy()
  const form = useRequestCommand({
    what: 'refuse-request',
    request,
    initial: { reason: '', note: '' },
    check: value => failed(['reason', !value.reason && 'Choose why it is refused'], ['note', !value.note.trim() && 'Say what whoever asked was told']),
    send: (value, options) => {
      const body = { reason: value.reason, note: value.note.trim() }
      return refuseRequest(request.request, body, options(body))
    },
    said: 'The request is refused. The hold on the record is lifted',
  })
  return (
    <CommandPageForm form={form} warning submit="Refuse the request" cancel={`/privacy/requests/${request.request}`}>
      <p className="govuk-body">Whoever asked has to be told why within one month, and that they can complain to the Information Commissioner or go to court.</p>
      <RadioField id="reason" legend="Why is it refused?" value={form.value.reason} onChange={reason => form.change({ reason })} choices={accessRefusals.map(({ code, label }) => ({ value: code, label }))} />
      <TextField id="note" label="What were they told?" rows={3} value={form.value.note} onChange={note => form.change({ note })} />
    </CommandPageForm>
  )
}
