import type { NewSchool } from '../api/directory'
import { SelectField } from '../form/SelectField'
import { TextField } from '../form/TextField'
import { phases } from './newSchool'

/** What the public register says of a school, but for the URN, which goes below the name where it is asked for. */
export function SchoolFields({ value, change, urn }: { value: NewSchool; change: (part: Partial<NewSchool>) => void; urn?: React.ReactNode }) {
  const known = phases.includes(value.phase) || !value.phase ? phases : [...phases, value.phase]
  return (
    <>
      <TextField id="name" label="Name" value={value.name} onChange={name => change({ name })} />
      {urn}
      <TextField id="laCode" label="Local authority code" hint="3 numbers" width="3" value={value.laCode} onChange={laCode => change({ laCode })} />
      <TextField
        id="establishment"
        label="Establishment number"
        hint="4 numbers"
        width="5"
        value={value.establishment}
        onChange={establishment => change({ establishment })}
      />
      <SelectField
        id="phase"
        label="Phase"
        empty="Choose a phase"
        value={value.phase}
        onChange={phase => change({ phase })}
        choices={known.map(phase => ({ value: phase, label: phase }))}
      />
      <TextField id="type" label="Type" hint="For example, Academy converter" value={value.type} onChange={type => change({ type })} />
    </>
  )
}
