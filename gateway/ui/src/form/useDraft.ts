import { useEffect, useState } from 'react'
import { useMe } from '../shell/me'
import { draftPlace } from './drafts'

/**
 * What is typed, over what the form came up with, and the position of the record it was typed against; that is undefined
 * where the form judges no record.
 */
type Kept<V> = { value: V; opened: Partial<V>; seen: number | undefined }

export type Draft<V> = Omit<Kept<V>, 'opened'> & {
  typed: boolean
  change: (part: Partial<V>) => void
  forget: () => void
  /** Takes the next newer reading as the one typed against: whoever types has been told that the record changed. */
  seeAnew: () => void
}

/**
 * What is being typed, kept in this tab until it is recorded or cancelled: an error, a reload or a session that ran out loses nothing.
 * Kept under the person's own id, so that nobody who signs in after them is shown it; whoever signs out takes it away.
 * Until the first answer it follows the newest reading; from then on it stays with the reading it was begun from, a reload later too,
 * so that what somebody else recorded meanwhile is refused rather than overwritten. Whoever is told so goes on with what they typed,
 * and in the fields that they left alone with what is recorded now.
 * @param held the reading that it came up with stays, without an answer too, until whoever looks at it is told that the record changed
 */
export function useDraft<V extends object>(form: string, initial: V, newest?: number, held = false): Draft<V> {
  const place = draftPlace(useMe().person, form)
  const begin = () => begun(place, initial, newest)
  const [at, setAt] = useState(place)
  const [{ kept, touched }, setDraft] = useState(begin)
  const [anew, setAnew] = useState(false)
  if (at !== place) {
    // About something else now: nothing that was typed goes along.
    setAt(place)
    setDraft(begin)
  } else if (kept.seen !== newest && (anew || !(touched || held))) {
    setDraft({ touched, kept: { value: touched ? { ...initial, ...answered(kept) } : initial, opened: initial, seen: newest } })
    setAnew(false)
  }
  useEffect(() => {
    if (touched) sessionStorage.setItem(place, JSON.stringify(kept))
  }, [place, touched, kept])
  const change = (part: Partial<V>) => {
    setDraft(({ kept: before }) => ({ touched: true, kept: { ...before, value: { ...before.value, ...part } } }))
  }
  const forget = () => {
    setDraft(before => ({ ...before, touched: false }))
    sessionStorage.removeItem(place)
  }
  return { value: kept.value, seen: kept.seen, typed: touched, change, forget, seeAnew: () => setAnew(true) }
}

/** What differs from what the form came up with. */
function answered<V extends object>({ value, opened }: Kept<V>): Partial<V> {
  const came = new Map(Object.entries(opened).map(([field, answer]) => [field, JSON.stringify(answer)]))
  return Object.fromEntries(Object.entries(value).filter(([field, answer]) => JSON.stringify(answer) !== came.get(field))) as Partial<V>
}

function begun<V extends object>(place: string, initial: V, newest?: number): { touched: boolean; kept: Kept<V> } {
  const draft = read<V>(place)
  return draft
    ? { touched: true, kept: { ...draft, value: { ...initial, ...draft.value } } }
    : { touched: false, kept: { value: initial, opened: initial, seen: newest } }
}

function read<V>(place: string): { value: Partial<V>; opened: Partial<V>; seen: number | undefined } | undefined {
  try {
    const { value, opened = {}, seen } = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<Kept<Partial<V>>>
    return value && { value, opened, seen }
  } catch {
    return undefined
  }
}
