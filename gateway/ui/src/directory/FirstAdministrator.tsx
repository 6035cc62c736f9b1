import { useSearchParams } from 'react-router'
import { becomeFirst } from '../api/directory'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { ErrorPage } from '../shell/ErrorPage'
import { MeContext } from '../shell/me'

/** The page behind the one-time link of an empty Waymark, or of an operator: whoever holds it becomes trust administrator. */
export default function FirstAdministrator() {
  return (
    <MeContext value={{ person: 'first', name: '', grants: [], schools: [] }}>
      <ErrorPage title="Set up Waymark for your trust">
        <FirstForm />
      </ErrorPage>
    </MeContext>
  )
}

function FirstForm() {
  const [address] = useSearchParams()
  const form = useCommandForm({
    name: 'first-administrator',
    initial: { code: address.get('code') ?? '', name: '' },
    check: value =>
      failed(
        ['name', !value.name.trim() && 'Enter your name'],
        ['code', !value.code.trim() && 'Enter the one-time code that was printed for you'],
      ),
    send: (value, keyFor) => becomeFirst(value, { key: keyFor(value) }),
    done: () => window.location.assign('/schools'),
  })
  return (
    <CommandPageForm form={form} submit="Become trust administrator">
      <p className="govuk-body">You will be trust administrator: you list the schools, add people and give them their roles.</p>
      <TextField id="name" label="Your name" autoComplete="name" value={form.value.name} onChange={name => form.change({ name })} />
      <TextField
        id="code"
        label="One-time code"
        hint="From the link that was printed for you"
        width="20"
        value={form.value.code}
        onChange={code => form.change({ code })}
      />
    </CommandPageForm>
  )
}
