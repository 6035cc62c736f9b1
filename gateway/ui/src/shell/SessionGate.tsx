import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { onSession } from '../api/sessionSignal'
import { forgetDrafts } from '../form/drafts'
import { ErrorPage } from './ErrorPage'
import { SessionWarning } from './SessionWarning'
import { SignedOut, type Ended } from './SignedOut'
import { onSignedOut } from './otherTabs'
import { readSession, signIn } from './session'

/** Nobody sees a page before they are signed in; one who is signed out meanwhile is told so, and comes back to where they were. */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: Infinity })
  const [ended, setEnded] = useState<Ended>()
  const endedByItself = () => setEnded(how => how ?? 'by itself')
  useEffect(
    () =>
      onSession(event => {
        if (event === 'ended') endedByItself()
      }),
    [],
  )
  useEffect(
    () =>
      onSignedOut(() => {
        setEnded('by the person')
        forgetDrafts()
      }),
    [],
  )
  const signedIn = session.data?.signedIn === true
  const mustSignIn = session.isSuccess && !signedIn
  useEffect(() => {
    if (mustSignIn) signIn()
  }, [mustSignIn])

  if (ended) return <SignedOut ended={ended} />
  if (session.isError) {
    return (
      <ErrorPage title="Waymark cannot be reached">
        <p className="govuk-body">Check your connection. If other websites open, Waymark itself may be restarting: wait a minute.</p>
        <button type="button" className="govuk-button" onClick={() => void session.refetch()}>
          Try again
        </button>
      </ErrorPage>
    )
  }
  if (!signedIn)
    return (
      <p className="wm-waiting govuk-body" role="status">
        {mustSignIn ? 'Taking you to sign in…' : 'Opening Waymark…'}
      </p>
    )
  return (
    <>
      {children}
      <SessionWarning idleSeconds={session.data?.idleSeconds ?? 1800} onEnded={endedByItself} />
    </>
  )
}
