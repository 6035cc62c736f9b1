import { useNavigate } from 'react-router'
import { confirmSignIn, takeBackSignIn } from '../api/signIn'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { signOut } from '../shell/session'

type Deciding = {
  /** Whose sign-in it is; null where it is one's own. */
  person: string | null
  seq: number
  /** What confirming it means, in words; absent where this person cannot confirm it. */
  confirm?: { label: string; hint: string }
  takeBack: string
  back: string
}

/** What a second person decides of a sign-in that is proposed: that it counts, or that it never will. */
export function DecideSignIn({ person, seq, confirm, takeBack, back }: Deciding) {
  const navigate = useNavigate()
  const form = useCommandForm({
    name: `decide-sign-in:${person ?? 'mine'}`,
    initial: { decision: '' },
    seen: seq,
    check: value => failed(['sign-in-decision', !value.decision && 'Choose what you decide']),
    send: (value, keyFor, seen) => {
      const options = { key: keyFor([person, value, seen]), seq: seen }
      return value.decision === 'confirm' ? confirmSignIn(person, options) : takeBackSignIn(person, options)
    },
    done: (_, value) => {
      // Nobody comes in any longer as this browser does.
      if (!person && value.decision === 'confirm') return signOut()
      readAgain()
      const done = value.decision === 'confirm' ? 'The new sign-in counts from now on' : 'The sign-in stays as it is'
      void navigate(back, { state: { done } })
    },
  })
  return (
    <CommandPageForm form={form} submit="Record the decision">
      <RadioField
        id="sign-in-decision"
        legend="What do you decide?"
        value={form.value.decision}
        onChange={decision => form.change({ decision })}
        choices={[...(confirm ? [{ value: 'confirm', ...confirm }] : []), { value: 'take-back', label: takeBack }]}
      />
    </CommandPageForm>
  )
}
