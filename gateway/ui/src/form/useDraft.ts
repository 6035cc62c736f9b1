import { useEffect, useState } from 'react'
import { useMe } from '../shell/me'
import { draftPlace } from './drafts'

/**
 * What is being typed, kept in this tab until it is recorded: an error, a reload or a session that ran out loses nothing.
 * Kept under the person's own id, so that nobody who signs in after them is shown it; whoever signs out takes it away.
 */
export function useDraft<V extends object>(form: string, initial: V): [V, (change: Partial<V>) => void, () => void] {
  const place = draftPlace(useMe().person, form)
  const [value, setValue] = useState<V>(() => ({ ...initial, ...read<V>(place) }))
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    if (touched) sessionStorage.setItem(place, JSON.stringify(value))
  }, [place, touched, value])
  const change = (part: Partial<V>) => {
    setTouched(true)
    setValue(before => ({ ...before, ...part }))
  }
  const forget = () => {
    setTouched(false)
    sessionStorage.removeItem(place)
  }
  return [value, change, forget]
}

function read<V>(place: string): Partial<V> {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<V>
  } catch {
    return {}
  }
}
