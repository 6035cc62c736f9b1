import type { NewSchool } from '../api/directory'
import { failed, type FieldError } from '../form/errors'

/** The phases of the public register of schools. */
export const phases = [
  'Nursery',
  'Primary',
  'Middle deemed primary',
  'Middle deemed secondary',
  'Secondary',
  'All-through',
  '16 plus',
  'Not applicable',
]

export const noSchool: NewSchool = { name: '', urn: '', laCode: '', establishment: '', phase: '', type: '' }

export function checkSchool(school: NewSchool): FieldError[] {
  return failed(
    ['name', !school.name.trim() && 'Enter the school’s name'],
    ['urn', !/^\d{6}$/.test(school.urn.trim()) && 'Enter the URN: 6 numbers, for example 123456'],
    ['laCode', !/^\d{3}$/.test(school.laCode.trim()) && 'Enter the local authority code: 3 numbers, for example 373'],
    ['establishment', !/^\d{4}$/.test(school.establishment.trim()) && 'Enter the establishment number: 4 numbers, for example 2012'],
    ['phase', !school.phase && 'Choose a phase'],
    ['type', !school.type.trim() && 'Enter the type of school'],
  )
}

export function schoolBody(school: NewSchool): NewSchool {
  return Object.fromEntries(Object.entries(school).map(([name, text]) => [name, text.trim()])) as NewSchool
}
