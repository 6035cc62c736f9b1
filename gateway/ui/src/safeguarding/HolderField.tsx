import { SelectField } from '../form/SelectField'
import { useMe, workSchools } from '../shell/me'

/** Whose part of a file it is about; not asked of whoever leads at one school alone. */
export function HolderField({ value, onChange }: { value: string; onChange: (school: string) => void }) {
  const mine = workSchools(useMe())
  if (mine.length < 2) return null
  return (
    <SelectField
      id="fromSchool"
      label="Whose file it is"
      empty="Choose one of your schools"
      value={value}
      onChange={onChange}
      choices={mine.map(school => ({ value: school.id, label: school.name }))}
    />
  )
}
