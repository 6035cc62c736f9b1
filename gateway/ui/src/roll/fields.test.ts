import { describe, expect, it } from 'vitest'
import { fieldName, lacking } from './fields'

describe('matching the columns of a roll file', () => {
  it('asks for a name, and a UPN or a date of birth', () => {
    expect(lacking({ A: 'upn' })).toContain('surname and forename')
    expect(lacking({ A: 'fullName' })).toContain('date of birth')
    expect(lacking({ A: 'fullName', B: 'upn' })).toBeUndefined()
    expect(lacking({ A: 'surname', B: 'forename', C: 'dateOfBirth', D: 'ignore', E: 'ignore' })).toBeUndefined()
  })
  it('takes each field from one column', () => {
    expect(lacking({ A: 'surname', B: 'surname' })).toBe('Two columns are matched to Surname: keep one')
  })
  it('names fields as people do', () => {
    expect(fieldName('senNeed1')).toBe('Primary need')
    expect(fieldName('enrolmentStatus')).toBe('Enrolment status')
  })
})
