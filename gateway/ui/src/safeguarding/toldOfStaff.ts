import type { NewStaffConcern } from '../api/safeguarding'
import { failed, type FieldError } from '../form/errors'
import { checkDate } from '../time/checkDate'
import { dateOf, partsOf, todayInSchool, type DateParts } from '../time/schoolDate'

export type ToldOfStaff = { school: string; about: string; name: string; what: string; occurredOn: DateParts }

export const emptyTold = (school: string): ToldOfStaff => ({ school, about: '', name: '', what: '', occurredOn: partsOf(todayInSchool()) })

export const checkTold = (value: ToldOfStaff): FieldError[] =>
  failed(
    ['school', !value.school && 'Choose the school'],
    ['about', !value.about && 'Choose whom it is about'],
    ['name', value.about === 'colleague' && !value.name.trim() && 'Say who it is: a name or a role'],
    ['what', !value.what.trim() && 'Say what you saw or heard'],
    ['occurredOn', checkDate('Date it happened', value.occurredOn)],
  )

export const toldBody = ({ school, about, name, what, occurredOn }: ToldOfStaff): NewStaffConcern => ({
  school,
  about: about as NewStaffConcern['about'],
  ...(about === 'colleague' && { name: name.trim() }),
  what: what.trim(),
  occurredOn: dateOf(occurredOn)!,
})

/** Who reads it, by whom it is about. */
export const readerOf = (about: string) => (about === 'head' ? 'the trust director' : 'the head teacher')
