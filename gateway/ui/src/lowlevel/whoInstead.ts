import type { Staff } from '../api/lowLevel'

/** Whom a concern may be about but whom it was recorded about. */
export const whoInstead = (staff: Staff['staff'], wrong: string) =>
  staff.filter(({ person }) => person !== wrong).map(({ person, name }) => ({ value: person, label: name ?? 'Name not available' }))
