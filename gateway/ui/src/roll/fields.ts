/** What a column of a roll file can be, in the words of the screen. */
export const fields: { value: string; label: string }[] = [
  { value: 'upn', label: 'UPN' },
  { value: 'formerUpn', label: 'Former UPN' },
  { value: 'surname', label: 'Surname' },
  { value: 'forename', label: 'Forename' },
  { value: 'fullName', label: 'Full name in one column' },
  { value: 'preferredForename', label: 'Preferred forename' },
  { value: 'preferredSurname', label: 'Preferred surname' },
  { value: 'middleNames', label: 'Middle names' },
  { value: 'dateOfBirth', label: 'Date of birth' },
  { value: 'sex', label: 'Sex' },
  { value: 'yearGroup', label: 'Year group' },
  { value: 'className', label: 'Class' },
  { value: 'entryDate', label: 'Date of entry' },
  { value: 'enrolment', label: 'Enrolment status' },
  { value: 'senProvision', label: 'SEN provision' },
  { value: 'senNeed1', label: 'Primary need' },
  { value: 'senNeed2', label: 'Secondary need' },
  { value: 'senStart', label: 'SEN start date' },
]

export function fieldName(field: string): string {
  const spoken = field.replace(/([A-Z])/g, ' $1').toLowerCase()
  return fields.find(each => each.value === field)?.label ?? spoken.charAt(0).toUpperCase() + spoken.slice(1)
}

/** What the columns chosen still lack, as a sentence; nothing when a pupil can be known by them. */
export function lacking(mapping: Record<string, string>): string | undefined {
  const chosen = Object.values(mapping).filter(field => field && field !== 'ignore')
  const twice = chosen.find((field, at) => chosen.indexOf(field) !== at)
  if (twice) return `Two columns are matched to ${fieldName(twice)}: keep one`
  const named = chosen.includes('fullName') || (chosen.includes('surname') && chosen.includes('forename'))
  if (!named) return 'Match the columns with surname and forename, or the one with the full name'
  const known = chosen.includes('upn') || chosen.includes('dateOfBirth')
  return known ? undefined : 'Match the column with the UPN, or the one with the date of birth'
}

/** Whether a heading speaks of SEN, needs or provision: one that was left out may cost proposed entries. */
export function speaksOfSen(heading: string): boolean {
  return /(?<![A-Za-z])([Ss][Ee][Nn][Dd]?)(?![a-z])|[Nn]eed|NEED|[Pp]rovision|PROVISION|EHC/.test(heading)
}
