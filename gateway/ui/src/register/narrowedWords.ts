import { yearName } from '../pupil/names'
import type { Filters } from './filters'
import { flags } from './flags'

/** Says on paper that the list is not the whole register, and by what it was narrowed; empty where it is the whole. */
export function narrowedWords(filters: Filters, chosen: number): string {
  const by = [
    filters.q && `name “${filters.q}”`,
    filters.provision && `provision ${filters.provision}`,
    filters.need && `need ${filters.need}`,
    filters.year && yearName(filters.year),
    flags.find(flag => flag.value === filters.flag)?.label.toLowerCase(),
    chosen > 0 && `${chosen} selected by hand`,
  ].filter(Boolean)
  return by.length > 0 ? `Not the whole register: only ${by.join(', ')}.` : ''
}
