import { useNavigate } from 'react-router'
import { addPerson } from '../api/directory'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Page } from '../page/Page'
import { readAgain } from '../shell/queries'
import { EmailField } from './EmailField'

export default function AddPerson() {
  const navigate = useNavigate()
  const form = useCommandForm({
    name: 'add-person',
    initial: { name: '', subject: '', email: '' },
    check: value =>
      failed(['name', !value.name.trim() && 'Enter the person’s name'], ['subject', !value.subject.trim() && 'Enter how the person signs in']),
    send: (value, keyFor) => {
      const body = { name: value.name.trim(), subject: value.subject.trim(), email: value.email.trim() || null }
      return addPerson(body, { key: keyFor(body) })
    },
    done: (answer, value) => {
      readAgain()
      void navigate(`/people/${answer.person}`, { state: { done: `${value.name.trim()} is added. Now give them a role` } })
    },
  })
  return (
    <Page title="Add a person" crumbs={[{ to: '/people', name: 'People' }]}>
      <div className="wm-form">
        <CommandPageForm form={form} submit="Add the person" cancel="/people">
          <TextField id="name" label="Name" hint="As colleagues know them" value={form.value.name} onChange={name => form.change({ name })} />
          <TextField
            id="subject"
            label="Signs in as"
            hint="Their identifier at your sign-in provider"
            value={form.value.subject}
            onChange={subject => form.change({ subject })}
          />
          <EmailField value={form.value.email} onChange={email => form.change({ email })} />
        </CommandPageForm>
      </div>
    </Page>
  )
}
