import { useNavigate } from 'react-router'
import type { Pupil } from '../api/reports'
import type { CommandOptions } from '../api/http'
import type { FieldError } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

type Parts<V extends object> = {
  what: string
  pupil: Pupil
  initial: V
  check: (value: V) => FieldError[]
  /** Sends the command; the options carry its key and what the person saw. */
  send: (value: V, options: (body: unknown) => CommandOptions) => Promise<unknown>
  said: string
}

/** A form about one pupil, judged against the record as the person saw it; afterwards back to the record. */
export function usePupilCommand<V extends object>({ what, pupil, initial, check, send, said }: Parts<V>) {
  const navigate = useNavigate()
  return useCommandForm({
    name: `${what}:${pupil.pupil}`,
    initial,
    seen: pupil.seq,
    check,
    send: (value, keyFor, seq) => send(value, body => ({ key: keyFor(body), seq })),
    done: () => {
      readAgain()
      void navigate(`/pupils/${pupil.pupil}`, { state: { done: said } })
    },
  })
}
