import { useQuery } from '@tanstack/react-query'
import { readMySignIn } from '../api/signIn'
import { DecideSignIn } from '../directory/DecideSignIn'
import { inWords } from '../time/words'

/** Tells somebody that another sign-in is proposed for them, while they still come in by the old one. */
export function OwnSignIn() {
  const mine = useQuery({ queryKey: ['my-sign-in'], queryFn: readMySignIn }).data
  const proposed = mine?.proposed
  if (!mine || !proposed) return null
  return (
    <section aria-labelledby="own-sign-in">
      <h2 id="own-sign-in" className="govuk-heading-m">
        Another sign-in is proposed for you
      </h2>
      <p className="govuk-body">
        <strong>{proposed.subject}</strong>, on {inWords(proposed.on)}, by {proposed.name ?? 'a trust administrator who is erased'}. Whoever signs in by it sees what you see and acts
        in your name. If it is not yours, refuse it and tell your head teacher.
      </p>
      {proposed.others && <p className="govuk-body">If it is yours, you need do nothing: another trust administrator confirms it.</p>}
      <DecideSignIn
        person={null}
        seq={mine.seq}
        back="/"
        takeBack="Refuse it: I go on signing in as now"
        confirm={proposed.others ? undefined : { label: 'It is mine: I sign in by it from now on', hint: 'You are signed out at once, and come in by the new one' }}
      />
    </section>
  )
}
