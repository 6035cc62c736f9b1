import type { Person } from '../api/directory'
import { useMe } from '../shell/me'
import { inWords } from '../time/words'
import { DecideSignIn } from './DecideSignIn'

/** Another sign-in that waits for a second administrator, and the way to confirm it or take it back. */
export function SignInProposed({ person }: { person: Person }) {
  const me = useMe().person
  const proposed = person.signInProposed
  if (!proposed) return null
  const mine = proposed.by === me
  const own = person.person === me
  const confirms = !mine && !(own && proposed.others)
  return (
    <section aria-labelledby="sign-in-proposed">
      <h2 id="sign-in-proposed" className="govuk-heading-m">
        Another sign-in is proposed
      </h2>
      <p className="govuk-body">
        <strong>{proposed.subject}</strong>, on {inWords(proposed.on)}, by {mine ? 'you' : (proposed.name ?? 'a trust administrator who is erased')}. Until it is confirmed
        they come in by {person.subject}.
      </p>
      {!confirms && <p className="govuk-inset-text">{proposed.others ? 'Another trust administrator has to confirm it.' : alone}</p>}
      <DecideSignIn
        person={person.person}
        seq={person.seq}
        back={`/people/${person.person}`}
        takeBack={mine ? 'Take it back' : 'Keep the sign-in as it is'}
        confirm={confirms ? { label: 'Confirm it', hint: 'Ask the person first whether it is theirs: whoever holds it is that person here, with all their roles' } : undefined}
      />
    </section>
  )
}

const alone =
  'You are the only trust administrator who could confirm it, so the person confirms it: signed in as before, it waits for them under Today. If they can no longer sign in so, make a colleague trust administrator until the person has come in by it: they confirm it.'
