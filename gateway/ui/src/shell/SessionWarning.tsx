import { useEffect, useRef, useState } from 'react'
import { onSession } from '../api/sessionSignal'
import { sessionClock, warnBefore } from './sessionClock'
import { readSession, signOut } from './session'

/** Two minutes before the session ends for want of use: asks, and prolongs it. */
export function SessionWarning({ idleSeconds, onEnded }: { idleSeconds: number; onEnded: () => void }) {
  const box = useRef<HTMLDialogElement>(null)
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    const clock = sessionClock(idleSeconds, seconds => (seconds <= 0 ? onEnded() : setLeft(seconds <= warnBefore ? seconds : undefined)))
    const stopListening = onSession(event => {
      if (event === 'used') clock.used()
    })
    return () => {
      clock.stop()
      stopListening()
    }
  }, [idleSeconds, onEnded])
  const warn = left !== undefined
  useEffect(() => {
    const dialog = box.current
    if (warn && dialog && !dialog.open) dialog.showModal()
    if (!warn) dialog?.close()
  }, [warn])

  return (
    <dialog
      ref={box}
      className="wm-dialog"
      aria-labelledby="session-warning"
      onCancel={event => {
        event.preventDefault()
        void readSession()
      }}
    >
      <h2 id="session-warning" className="govuk-heading-m">
        You will soon be signed out
      </h2>
      <p className="govuk-body" aria-live="polite">
        For the pupils’ privacy Waymark signs you out in {left !== undefined && left > 60 ? '2 minutes' : 'less than a minute'}. What you have typed
        is kept.
      </p>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={() => void readSession()}>
          Stay signed in
        </button>
        <button type="button" className="govuk-link wm-link" onClick={signOut}>
          Sign out
        </button>
      </div>
    </dialog>
  )
}
