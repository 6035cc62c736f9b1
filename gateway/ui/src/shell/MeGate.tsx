import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { readMe } from '../api/directory'
import { Problem } from '../api/problem'
import { problemWords } from '../api/problemWords'
import { ErrorPage } from './ErrorPage'
import { MeContext } from './me'
import { signOut } from './session'
import { SignedOut } from './SignedOut'
import { useSomebodyElse } from './useSomebodyElse'

const FirstAdministrator = lazy(() => import('../directory/FirstAdministrator'))

/** Loads who the person is before any page, and tells somebody the directory does not know what to do. */
export function MeGate({ children }: { children: ReactNode }) {
  // Asked again when the person comes back to the tab, and at once when something is refused.
  const me = useQuery({ queryKey: ['me'], queryFn: readMe, staleTime: 60_000 })
  const first = useLocation().pathname === '/first-administrator'
  const somebodyElse = useSomebodyElse(me.data?.person)
  if (somebodyElse) return <SignedOut ended="by somebody else" />
  if (me.data && !first) return <MeContext value={me.data}>{children}</MeContext>
  if (!me.error && !me.data)
    return (
      <p className="wm-waiting govuk-body" role="status">
        Opening Waymark…
      </p>
    )
  if (me.data || (me.error instanceof Problem && me.error.status === 403)) {
    return first ? (
      <Suspense>
        <FirstAdministrator />
      </Suspense>
    ) : (
      <NoAccess />
    )
  }
  const words =
    me.error instanceof Problem ? problemWords(me.error) : { title: 'Sorry, there is a problem with Waymark', advice: 'Try again in a few minutes.' }
  return (
    <ErrorPage title={words.title}>
      <p className="govuk-body">{words.advice}</p>
      <button type="button" className="govuk-button" onClick={() => void me.refetch()}>
        Try again
      </button>
    </ErrorPage>
  )
}

function NoAccess() {
  return (
    <ErrorPage title="You do not have access to Waymark yet">
      <p className="govuk-body">You are signed in, but nobody has given you a role. Ask your trust administrator to add you.</p>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={signOut}>
        Sign out
      </button>
    </ErrorPage>
  )
}
