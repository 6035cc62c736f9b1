import { useEffect, useId, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { CommandForm } from './useCommandForm'

type Parts<V> = {
  form: Pick<CommandForm<V>, 'typed' | 'forget'>
  /** Where it leads, or what closes the form. */
  cancel: string | (() => void)
}

/** Leaves the form: at once where nothing was typed; otherwise whoever leaves says first that it is to be thrown away. */
export function Cancel<V>({ form, cancel }: Parts<V>) {
  const navigate = useNavigate()
  const [asking, setAsking] = useState<boolean>()
  const question = useId()
  const place = useRef<HTMLElement>(null)
  const here = (element: HTMLElement | null) => void (place.current = element)
  useEffect(() => {
    if (asking !== undefined) place.current?.focus()
  }, [asking])

  function leave() {
    form.forget()
    if (typeof cancel === 'string') void navigate(cancel)
    else cancel()
  }

  /** A link that is opened in another tab leaves nothing. */
  function follow(event: React.MouseEvent) {
    if (!form.typed || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setAsking(true)
  }

  if (asking)
    return (
      <div ref={here} role="group" aria-labelledby={question} tabIndex={-1} className="wm-throw-away">
        <p id={question} className="govuk-body">
          Throw away what you typed?
        </p>
        <button type="button" className="govuk-button govuk-button--warning" onClick={leave}>
          Yes, throw it away
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setAsking(false)}>
          Keep writing
        </button>
      </div>
    )
  if (typeof cancel === 'string')
    return (
      <Link ref={here} className="govuk-link" to={cancel} onClick={follow}>
        Cancel
      </Link>
    )
  return (
    <button ref={here} type="button" className="wm-link" onClick={() => (form.typed ? setAsking(true) : leave())}>
      Cancel
    </button>
  )
}
