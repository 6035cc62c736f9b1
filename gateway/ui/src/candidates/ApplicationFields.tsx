import { DateField } from '../form/DateField'
import { TextField } from '../form/TextField'
import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, type DateParts } from '../time/schoolDate'

export type Application = { post: string; receivedOn: DateParts; name: string; email: string; phone: string }

export function checkApplication(value: Application): FieldError[] {
  return failed(
    ['post', !value.post.trim() && 'Enter the post'],
    ['receivedOn', checkDate('Day it was received', value.receivedOn)],
    ['name', !value.name.trim() && 'Enter the candidate’s name'],
  )
}

export function applicationBody(value: Application) {
  const given = (text: string) => text.trim() || null
  return { post: value.post.trim(), receivedOn: dateOf(value.receivedOn)!, name: value.name.trim(), email: given(value.email), phone: given(value.phone) }
}

/** What a candidate gave with their application. */
export function ApplicationFields({ value, change }: { value: Application; change: (part: Partial<Application>) => void }) {
  return (
    <>
      <TextField id="name" label="Name" value={value.name} onChange={name => change({ name })} />
      <TextField id="post" label="Post" hint="As it was advertised" value={value.post} onChange={post => change({ post })} />
      <DateField id="receivedOn" legend="When was the application received?" value={value.receivedOn} onChange={receivedOn => change({ receivedOn })} />
      <TextField id="email" label="E-mail (optional)" value={value.email} onChange={email => change({ email })} />
      <TextField id="phone" label="Telephone (optional)" value={value.phone} onChange={phone => change({ phone })} />
    </>
  )
}
