import { ErrorPage } from './ErrorPage'
import { signIn } from './session'

export function SignedOut({ byThePerson }: { byThePerson: boolean }) {
  return (
    <ErrorPage title="You have been signed out">
      {byThePerson ? (
        <p className="govuk-body">You signed out in another tab. What was typed in this one and not sent is gone from this computer.</p>
      ) : (
        <>
          <p className="govuk-body">This happens when Waymark is not used for a while, to keep pupils’ records private.</p>
          <p className="govuk-body">What you typed is kept on this computer. Sign in again to carry on where you were.</p>
        </>
      )}
      <button type="button" className="govuk-button" onClick={signIn}>
        Sign in again
      </button>
    </ErrorPage>
  )
}
