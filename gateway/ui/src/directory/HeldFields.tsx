import { DateField } from '../form/DateField'
import { TextField } from '../form/TextField'
import type { GrantAnswers } from './newGrant'
import { inClasses } from './roleNames'

type Held = Omit<GrantAnswers, 'school'>

/** In which classes and from when to when a role is held. */
export function HeldFields({ value, change }: { value: Held; change: (part: Partial<Held>) => void }) {
  return (
    <>
      {inClasses(value.role) && (
        <TextField
          id="classes"
          label="Classes"
          hint="As the school’s roll names them, with commas between, for example 6A, 6B"
          value={value.classes}
          onChange={classes => change({ classes })}
        />
      )}
      <DateField id="from" legend="From" value={value.from} onChange={from => change({ from })} />
      <DateField
        id="until"
        legend="Until (optional)"
        hint="The last day. Leave empty if it has no end"
        value={value.until}
        onChange={until => change({ until })}
      />
    </>
  )
}
