import { decideOnConcern, type Concern } from '../api/safeguarding'
import { CommandPageForm } from '../form/CommandPageForm'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'

/** One press: the raiser sees that somebody is looking. */
export function Acknowledge({ concern }: { concern: Concern }) {
  const form = useCommandForm({
    name: `acknowledge:${concern.concern}`,
    initial: {},
    send: (_, keyFor) => decideOnConcern(concern.concern, 'acknowledge', {}, { key: keyFor(concern.seq), seq: concern.seq }),
    done: readAgain,
  })
  return (
    <CommandPageForm form={form} submit="I am looking at this">
      <p className="govuk-body">Whoever raised it sees that you have it.</p>
    </CommandPageForm>
  )
}
