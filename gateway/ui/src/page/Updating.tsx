import { readAgain } from '../shell/queries'

/** Said while a read model has not yet caught up with what was just recorded. */
export function Updating({ shown }: { shown: boolean }) {
  return (
    <div role="status">
      {shown && (
        <p className="govuk-inset-text wm-updating">
          What you recorded is saved. This page is still catching up with it and will show it in a moment.{' '}
          <button type="button" className="wm-link" onClick={() => readAgain()}>
            Look again
          </button>
        </p>
      )}
    </div>
  )
}
