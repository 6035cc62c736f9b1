import { usePolicy } from '../api/policy'
import { answerSent, type AccessDetail } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { DateField } from '../form/DateField'
import { RadioField } from '../form/RadioField'
import { failed } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool } from '../time/schoolDate'
import { RequestFormPage, useRequestCommand } from './RequestFormPage'

export default function AnswerSent() {
  return <RequestFormPage title="Record that the answer was given">{request => <SentForm request={request} />}</RequestFormPage>
}

function SentForm({ request }: { request: AccessDetail }) {
  const { accessDelivery } = usePolicy()
  const form = useRequestCommand({
    what: 'answer-sent',
    request,
    initial: { on: partsOf(todayInSchool()), how: '' },
    check: value => failed(['on', checkDate('Day it was given', value.on)], ['how', !value.how && 'Choose how it was given']),
    send: (value, options) => {
      const body = { on: dateOf(value.on)!, how: value.how }
      return answerSent(request.request, body, options(body))
    },
    said: 'The answer was given. The hold on the record is lifted',
  })
  return (
    <CommandPageForm form={form} submit="Record it" cancel={`/privacy/requests/${request.request}`}>
      <DateField id="on" legend="When was it given?" value={form.value.on} onChange={on => form.change({ on })} />
      <RadioField id="how" legend="How?" value={form.value.how} onChange={how => form.change({ how })} choices={accessDelivery.map(({ code, label }) => ({ value: code, label }))} />
    </CommandPageForm>
  )
}
