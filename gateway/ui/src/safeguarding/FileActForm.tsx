import { useNavigate, useSearchParams } from 'react-router'
import type { Keeping } from '../api/files'
import type { CommandOptions } from '../api/http'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { ActFields } from './ActFields'
import { FileErased } from './FileErased'
import { actBody, checkAct, emptyAnswers } from './actAnswers'
import type { FileAct } from './fileActs'

type Parts = {
  /** The draft’s name: the act and whose file it is. */
  name: string
  act: FileAct
  /** What the page showed. */
  keeping: Pick<Keeping, 'seq' | 'erased'>
  back: string
  send: (address: string, body: unknown, options: CommandOptions) => Promise<{ erased?: boolean }>
}

/** The form of one decision about a file; of a file that is erased there is nothing to decide. */
export function FileActForm({ name, act, keeping, back, send }: Parts) {
  const navigate = useNavigate()
  const hold = useSearchParams()[0].get('hold') ?? ''
  const form = useCommandForm({
    name: `${name}:${hold}`,
    initial: emptyAnswers(act),
    seen: keeping.seq,
    check: value => checkAct(act, value),
    send: (value, keyFor, seq) => {
      const given = actBody(act, value)
      const body = act.body ? act.body(given) : given
      return send(act.send(hold), body, { key: keyFor([act.name, body]), ...(act.seen && { seq }) })
    },
    done: answer => {
      readAgain()
      void navigate(back, { state: { done: answer.erased === false ? (act.later ?? act.said) : act.said } })
    },
  })
  if (keeping.erased) return <FileErased erased={keeping.erased} />
  return (
    <CommandPageForm form={form} submit={act.submit} warning={act.warning ?? false} cancel={back}>
      <ActFields act={act} value={form.value} change={form.change} />
    </CommandPageForm>
  )
}
