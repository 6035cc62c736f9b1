import { PupilCombobox } from '../pupil/PupilCombobox'
import { listName, yearName } from '../pupil/names'
import { FieldMessage, group, useDescribed } from '../form/FieldFrame'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { useMe } from '../shell/me'
import { useReadsEntries } from '../shell/roles'

/** The child as chosen in the search, or who it is in the raiser's own words, and at which school. */
export type ChildAnswer = { pupil: string; child: string; childAsTold: string; school: string }

/** Who the concern is about. Whoever cannot find the child still raises the concern. */
export function ChildField({ value, change }: { value: ChildAnswer; change: (part: Partial<ChildAnswer>) => void }) {
  const searches = useReadsEntries()
  if (value.pupil)
    return (
      <div className="govuk-form-group">
        <p className="govuk-label govuk-label--s">Child</p>
        <p className="govuk-body wm-tight">
          <strong>{value.child}</strong>{' '}
          <button type="button" className="wm-link" onClick={() => change({ pupil: '', child: '' })}>
            Choose another child
          </button>
        </p>
      </div>
    )
  return (
    <>
      {searches && <FindChild onFound={(pupil, child) => change({ pupil, child, childAsTold: '' })} />}
      <TextField
        id="childAsTold"
        label={searches ? 'Not found? Say who the child is' : 'Say who the child is'}
        hint="Name, class or anything else that lets the safeguarding lead know who you mean"
        value={value.childAsTold}
        onChange={childAsTold => change({ childAsTold })}
      />
      <SchoolOfChild value={value.school} onChange={school => change({ school })} />
    </>
  )
}

function FindChild({ onFound }: { onFound: (pupil: string, child: string) => void }) {
  const { error, describedBy } = useDescribed('pupil', undefined)
  return (
    <div className={group(error)}>
      <label className="govuk-label govuk-label--s" htmlFor="pupil">
        Child
      </label>
      <FieldMessage id="pupil" error={error} />
      <div className="wm-child-search">
        <PupilCombobox
          id="pupil"
          describedBy={describedBy}
          invalid={error !== undefined}
          onChoose={found => onFound(found.pupil, `${listName(found.name)}, ${yearName(found.yearGroup)}`)}
        />
      </div>
    </div>
  )
}

function SchoolOfChild({ value, onChange }: { value: string; onChange: (school: string) => void }) {
  const { schools } = useMe()
  if (schools.length < 2) return null
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
