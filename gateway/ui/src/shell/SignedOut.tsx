import { ErrorPage } from './ErrorPage'
import { signIn } from './session'

/** Why a page is shown no longer: not used for a while, signed out in another tab, or another person is signed in in this browser. */
export type Ended = 'by itself' | 'by the person' | 'by somebody else'

const why: Record<Ended, string[]> = {
  'by itself': [
    'This happens when Waymark is not used for a while, to keep pupils’ records private.',
    'What you typed and ticked is kept on this computer. Sign in again to carry on where you were.',
    'A file that you had chosen and not sent is not kept: choose it again then.',
  ],
  'by the person': ['You signed out in another tab. What was typed in this one and not sent is gone from this computer.'],
  'by somebody else': [
    'Somebody else has signed in to Waymark in another tab of this browser.',
    'What you typed in this one is kept, and shown to nobody but you: it is here again when you sign in.',
  ],
}

export function SignedOut({ ended }: { ended: Ended }) {
  return (
    <ErrorPage title="You have been signed out">
      {why[ended].map(words => (
        <p key={words} className="govuk-body">
          {words}
        </p>
      ))}
      <button type="button" className="govuk-button" onClick={signIn}>
        Sign in again
      </button>
    </ErrorPage>
  )
}
