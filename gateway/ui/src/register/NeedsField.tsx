import { usePolicy, type Code } from '../api/policy'
import { FieldMessage, Hint, group, useDescribed } from '../form/FieldFrame'
import { NeedLine } from './NeedLine'

const most = 6

/** Needs in rank order: the first is the primary one. */
export function NeedsField({
  value,
  onChange,
  provision,
  legend = 'What are the needs, most important first?',
}: {
  value: string[]
  onChange: (value: string[]) => void
  provision: string
  legend?: string
}) {
  const { needTypes } = usePolicy()
  const { error, describedBy } = useDescribed('needs', true)
  const fitting = needTypes.filter(need => !provision || !need.only || need.only.length === 0 || need.only.includes(provision))
  const put = (at: number, code: string) => onChange(value.map((each, index) => (index === at ? code : each)))
  const drop = (at: number) => onChange(value.filter((_, index) => index !== at))
  const raise = (at: number) => onChange(value.map((each, index) => (index === at - 1 ? value[at]! : index === at ? value[at - 1]! : each)))
  return (
    <div className={group(error)}>
      <fieldset className="govuk-fieldset" id="needs" tabIndex={-1} aria-describedby={describedBy}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <Hint id="needs">The January census takes the first two</Hint>
        <FieldMessage id="needs" error={error} />
        {value.map((code, at) => (
          <NeedLine
            key={at}
            at={at}
            code={code}
            choices={areas(fitting)}
            onChoose={chosen => put(at, chosen)}
            onRaise={at > 0 ? () => raise(at) : undefined}
            onDrop={at > 0 ? () => drop(at) : undefined}
          />
        ))}
        {value.length < most && (
          <button type="button" className="wm-link" onClick={() => onChange([...value, ''])}>
            Add another need
          </button>
        )}
      </fieldset>
    </div>
  )
}

/** The types of need under their areas, in the order of the code set. */
export function areas(needs: Code[]): [area: string, needs: Code[]][] {
  const byArea = new Map<string, Code[]>()
  for (const need of needs) byArea.set(need.area ?? 'Other', [...(byArea.get(need.area ?? 'Other') ?? []), need])
  return [...byArea]
}
