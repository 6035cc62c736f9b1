import { useNavigate, useParams } from 'react-router'
import { correctPerson, type Person } from '../api/directory'
import { CommandPageForm } from '../form/CommandPageForm'
import { TextField } from '../form/TextField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { useMe } from '../shell/me'
import { readAgain } from '../shell/queries'
import { usePerson } from './usePerson'

/** Puts a person's name or sign-in right; one's own sign-in is put right by somebody else. */
export default function CorrectPerson() {
  const { person: id = '' } = useParams()
  const query = usePerson(id)
  const crumbs = [
    { to: '/people', name: 'People' },
    { to: `/people/${id}`, name: query.data?.name ?? 'Person' },
  ]
  return (
    <Page title="Correct name or sign-in" caption={query.data?.name} crumbs={crumbs}>
      <Loaded query={query}>{person => <CorrectForm person={person} />}</Loaded>
    </Page>
  )
}

function CorrectForm({ person }: { person: Person }) {
  const navigate = useNavigate()
  const own = useMe().person === person.person
  const held = person.grants.length > 0
  const back = `/people/${person.person}`
  const form = useCommandForm({
    name: `correct-person:${person.person}`,
    initial: { name: person.name, subject: person.subject },
    seen: person.seq,
    check: value =>
      failed(['name', !value.name.trim() && 'Enter the person’s name'], ['subject', !value.subject.trim() && 'Enter how the person signs in']),
    send: (value, keyFor, seq) => {
      const body = { name: value.name.trim(), subject: own ? person.subject : value.subject.trim() }
      return correctPerson(person.person, body, { key: keyFor(body), seq })
    },
    done: answer => {
      readAgain()
      const done = answer.signInProposed ? 'The sign-in is proposed: somebody else has to confirm it' : 'Name and sign-in corrected'
      void navigate(back, { state: { done } })
    },
  })
  return (
    <div className="wm-form">
      <CommandPageForm form={form} submit="Correct this person" cancel={back}>
        <TextField id="name" label="Name" hint="As colleagues know them" value={form.value.name} onChange={name => form.change({ name })} />
        {own ? (
          <p className="govuk-inset-text">Your own sign-in is changed by another trust administrator: mistyped, it would lock you out.</p>
        ) : (
          <TextField
            id="subject"
            label="Signs in as"
            hint={held ? waits : 'Their identifier at your sign-in provider. They come in by it at once, and no longer by the one before'}
            value={form.value.subject}
            onChange={subject => form.change({ subject })}
          />
        )}
      </CommandPageForm>
    </div>
  )
}

const waits =
  'Their identifier at your sign-in provider. Somebody else has to confirm it; until then they come in by the one before. If nobody must come in by that, withdraw their roles'
