import { useNavigate } from 'react-router'
import { setPersonEmail, type Person } from '../api/directory'
import { CommandPageForm } from '../form/CommandPageForm'
import { InPlace } from '../form/InPlace'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { EmailField } from './EmailField'

/** Where a person gets e-mails, and the way to change it. */
export function PersonEmail({ person }: { person: Person }) {
  return (
    <section aria-labelledby="person-email">
      <h2 id="person-email" className="govuk-heading-m">
        Work e-mail
      </h2>
      <InPlace
        button={open => (
          <p className="govuk-body">
            {person.email ?? 'Not known: Waymark tells this person nothing by e-mail.'}
            <br />
            <button type="button" className="wm-link" onClick={open}>
              Change<span className="govuk-visually-hidden"> the work e-mail</span>
            </button>
          </p>
        )}
      >
        {close => <EmailForm person={person} onClose={close} />}
      </InPlace>
    </section>
  )
}

function EmailForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const navigate = useNavigate()
  const form = useCommandForm({
    name: `person-email:${person.person}`,
    initial: { email: person.email ?? '' },
    seen: person.seq,
    send: (value, keyFor, seq) => {
      const email = value.email.trim() || null
      return setPersonEmail(person.person, email, { key: keyFor([person.person, email]), seq })
    },
    done: () => {
      onClose()
      readAgain()
      void navigate(`/people/${person.person}`, { state: { done: 'Work e-mail changed' } })
    },
  })
  return (
    <CommandPageForm form={form} submit="Change the e-mail" cancel={onClose}>
      <EmailField value={form.value.email} onChange={email => form.change({ email })} />
    </CommandPageForm>
  )
}
