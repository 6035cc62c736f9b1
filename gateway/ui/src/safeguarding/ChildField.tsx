import { PupilCombobox } from '../pupil/PupilCombobox'
import { listName, yearName } from '../pupil/names'
import { FieldMessage, group, useDescribed } from '../form/FieldFrame'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { useMe } from '../shell/me'
import { useReadsEntries } from '../shell/roles'
import { noChild, type ChildAnswer } from './childAnswer'

type Choices = { id: string; name: string }[]

/** Who the concern is about. Whoever cannot find the child still raises the concern, or passes it on. */
export function ChildField({
  label = 'Child',
  schools,
  value,
  change,
}: {
  label?: string
  /** To choose from, where that is not the person's own. */
  schools?: Choices
  value: ChildAnswer
  change: (part: Partial<ChildAnswer>) => void
}) {
  const own = useMe().schools
  const searches = useReadsEntries()
  if (value.pupil)
    return (
      <div className="govuk-form-group">
        <p className="govuk-label govuk-label--s">{label}</p>
        <p className="govuk-body wm-tight">
          <strong>{value.child}</strong>{' '}
          <button type="button" className="wm-link" onClick={() => change(noChild(own.length === 1 ? own[0]!.id : ''))}>
            Choose another child
          </button>
        </p>
      </div>
    )
  return (
    <>
      {searches && <FindChild label={label} onFound={found => change({ ...found, childAsTold: '' })} />}
      <TextField
        id="childAsTold"
        label={searches ? 'Not found? Say who the child is' : 'Say who the child is'}
        hint="Name, class or anything else that lets the safeguarding lead know who you mean"
        value={value.childAsTold}
        onChange={childAsTold => change({ childAsTold })}
      />
      <SchoolOfChild schools={schools ?? own} value={value.school} onChange={school => change({ school })} />
    </>
  )
}

function FindChild({ label, onFound }: { label: string; onFound: (found: Omit<ChildAnswer, 'childAsTold'>) => void }) {
  const { error, describedBy } = useDescribed('pupil', undefined)
  return (
    <div className={group(error)}>
      <label className="govuk-label govuk-label--s" htmlFor="pupil">
        {label}
      </label>
      <FieldMessage id="pupil" error={error} />
      <div className="wm-child-search">
        <PupilCombobox
          id="pupil"
          describedBy={describedBy}
          invalid={error !== undefined}
          onChoose={found => onFound({ pupil: found.pupil, child: `${listName(found.name)}, ${yearName(found.yearGroup)}`, school: found.school ?? '' })}
        />
      </div>
    </div>
  )
}

function SchoolOfChild({ schools, value, onChange }: { schools: Choices; value: string; onChange: (school: string) => void }) {
  if (schools.length < 2 && value) return null
  return (
    <SelectField
      id="school"
      label="School"
      empty="Choose a school"
      value={value}
      onChange={onChange}
      choices={schools.map(school => ({ value: school.id, label: school.name }))}
    />
  )
}
