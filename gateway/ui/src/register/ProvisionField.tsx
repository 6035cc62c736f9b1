import { usePolicy } from '../api/policy'
import { RadioField } from '../form/RadioField'
import { TextField } from '../form/TextField'
import type { PlanAnswers } from './entryAnswers'

/** K or E, and for E the plan it rests on. `unchanged` offers to leave the provision as it is. */
export function ProvisionField({
  value,
  change,
  unchanged = false,
  legend = 'Which provision?',
}: {
  value: PlanAnswers
  change: (part: Partial<PlanAnswers>) => void
  unchanged?: boolean
  legend?: string
}) {
  const { provisions } = usePolicy()
  const known = provisions.filter(provision => provision.code !== 'N').map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))
  const choices = [...(unchanged ? [{ value: '', label: 'Leave it as it is' }] : []), ...known]
  const plan = (
    <>
      <TextField
        id="plan-reference"
        label="Plan reference"
        heading={false}
        hint="As the local authority writes it"
        width="20"
        value={value.planReference}
        onChange={planReference => change({ planReference })}
      />
      <TextField
        id="plan-authority"
        label="Local authority"
        heading={false}
        hint="The one that keeps the plan"
        width="20"
        value={value.planAuthority}
        onChange={planAuthority => change({ planAuthority })}
      />
    </>
  )
  return (
    <RadioField
      id="provision"
      legend={legend}
      value={value.provision}
      onChange={provision => change({ provision })}
      choices={choices}
      reveal={code => (code === 'E' ? plan : null)}
    />
  )
}
