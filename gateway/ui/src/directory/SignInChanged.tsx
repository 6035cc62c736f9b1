import type { Person } from '../api/directory'
import { useMe } from '../shell/me'
import { inWords } from '../time/words'

/** Who last gave a person another sign-in: whoever holds the sign-in is that person here. */
export function SignInChanged({ person }: { person: Person }) {
  const me = useMe().person
  const changed = person.signInChanged
  if (!changed) return null
  const who = changed.by === me ? 'you' : (changed.name ?? 'a trust administrator who is erased')
  const second = changed.confirmedBy
  const confirmed = second && ` and confirmed by ${second === me ? 'you' : second === person.person ? 'the person' : (changed.confirmedByName ?? 'a trust administrator who is erased')}`
  return (
    <p className="govuk-inset-text">
      Sign-in last changed on {inWords(changed.on)} by {who}
      {confirmed}
    </p>
  )
}
