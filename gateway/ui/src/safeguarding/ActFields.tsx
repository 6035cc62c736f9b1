import { usePolicy } from '../api/policy'
import { DateField } from '../form/DateField'
import { RadioField } from '../form/RadioField'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { useTrustSchools } from '../shell/trustSchools'
import type { DateParts } from '../time/schoolDate'
import { ChildField } from './ChildField'
import { childIn, type ActAnswers } from './actAnswers'
import type { Act, ActField } from './concernActs'

/** The fields of an act, each by its kind. */
export function ActFields({ act, value, change }: { act: Act; value: ActAnswers; change: (part: ActAnswers) => void }) {
  return (
    <>
      {act.about && <p className="govuk-body">{act.about}</p>}
      {act.fields.map(field =>
        field.kind === 'child' ? (
          <AnyChild key={field.name} label={field.label} value={value} change={change} />
        ) : (
          <OneField key={field.name} field={field} answer={value[field.name]!} onChange={answer => change({ [field.name]: answer })} />
        ),
      )}
    </>
  )
}

function OneField({ field, answer, onChange }: { field: ActField; answer: string | DateParts; onChange: (answer: string | DateParts) => void }) {
  const { name, label, hint } = field
  if (typeof answer !== 'string') return <DateField id={name} legend={label} hint={hint} value={answer} onChange={onChange} />
  if (field.kind === 'code') return <CodeField field={field} value={answer} onChange={onChange} />
  return (
    <TextField id={name} label={label} {...(hint && { hint })} {...(field.kind === 'words' && { rows: 4 })} value={answer} onChange={onChange} />
  )
}

function CodeField({ field, value, onChange }: { field: ActField; value: string; onChange: (code: string) => void }) {
  const policy = usePolicy()
  const choices = (field.set ? policy[field.set] : (field.choices ?? [])).map(({ code, label }) => ({ value: code, label }))
  if (choices.length > 10) return <SelectField id={field.name} label={field.label} empty="Choose" value={value} onChange={onChange} choices={choices} />
  return <RadioField id={field.name} legend={field.label} {...(field.hint && { hint: field.hint })} value={value} onChange={onChange} choices={choices} />
}

/** A child of any school of the trust: one that the search does not find is described. */
function AnyChild({ label, value, change }: { label: string; value: ActAnswers; change: (part: ActAnswers) => void }) {
  return <ChildField label={label} schools={useTrustSchools()} value={childIn(value)} change={change} />
}
