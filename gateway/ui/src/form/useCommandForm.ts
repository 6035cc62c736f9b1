import { type FormEvent, useRef, useState } from 'react'
import { Problem } from '../api/problem'
import { attempt } from './attempt'
import { readAgain, readMeAgain } from '../shell/queries'
import { type FieldError, fieldErrors } from './errors'
import { useDraft } from './useDraft'

/** The record is not as it was seen: what the page shows of it is read again before the next try. */
const changedSince = 412

export type CommandForm<V> = {
  value: V
  change: (part: Partial<V>) => void
  errors: FieldError[]
  problem: Problem | undefined
  /** Counts refused submissions, so that the summary takes focus each time. */
  refusals: number
  sending: boolean
  submit: (event: FormEvent) => void
  /** Whether something was typed that is not recorded yet. */
  typed: boolean
  /** Takes away what was typed: whoever cancels records none of it later. */
  forget: () => void
}

type Parts<V extends object, A> = {
  /** The draft's name: the form and what it is about. */
  name: string
  initial: V
  /** The position of the reading that `initial` was filled from, where the command is judged against it. */
  seen?: number
  /** Where a page is looked through before its button is pressed: the reading stays the one that it was opened with, though nothing is typed. */
  lookedThrough?: boolean
  check?: (value: V) => FieldError[]
  /** Sends the answers, for the reading that they were given for. */
  send: (value: V, keyFor: (body: unknown) => string, seen: number | undefined) => Promise<A>
  done: (answer: A, value: V) => void
}

/** A form that becomes one command: checked here, judged by the service, sent again under the same key, forgotten once recorded. */
export function useCommandForm<V extends object, A>({ name, initial, seen, lookedThrough = false, check, send, done }: Parts<V, A>): CommandForm<V> {
  const { value, typed, change, forget, seeAnew, ...draft } = useDraft(name, initial, seen, lookedThrough)
  const [errors, setErrors] = useState<FieldError[]>([])
  const [problem, setProblem] = useState<Problem>()
  const [refusals, setRefusals] = useState(0)
  const [sending, setSending] = useState(false)
  const [keys] = useState(() => attempt())
  const busy = useRef(false)

  function refuse(found: FieldError[], refusal?: Problem) {
    setErrors(found)
    setProblem(refusal)
    setRefusals(count => count + 1)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy.current) return
    const found = check?.(value) ?? []
    if (found.length > 0) return refuse(found)
    busy.current = true
    setSending(true)
    try {
      const answer = await send(value, keys.keyFor, draft.seen)
      setErrors([])
      setProblem(undefined)
      forget()
      done(answer, value)
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      if (failure.status === changedSince) {
        // First, so that whoever sends it again at once sends it for the newest reading.
        await readAgain()
        seeAnew()
      }
      if (failure.status === 403) readMeAgain()
      const fields = fieldErrors(failure.fields)
      refuse(fields, fields.length > 0 ? undefined : failure)
    } finally {
      busy.current = false
      setSending(false)
    }
  }

  return { value, change, errors, problem, refusals, sending, submit: event => void submit(event), typed, forget }
}
