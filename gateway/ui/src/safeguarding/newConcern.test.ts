import { describe, expect, it } from 'vitest'
import { checkConcern, concernBody, emptyConcern, timeOf } from './newConcern'

describe('a concern that is being raised', () => {
  const told = { ...emptyConcern('school-1'), childAsTold: 'Boy in Year 2 with a red coat', seen: ' A bruise. ' }
  it('needs a child, what was seen, and nothing else', () => {
    expect(checkConcern(emptyConcern('')).map(error => error.field)).toEqual(['childAsTold', 'seen'])
    expect(checkConcern(told)).toEqual([])
    expect(checkConcern({ ...told, pupil: 'p-1', childAsTold: '' })).toEqual([])
  })
  it('needs the school only where the child was not found', () => {
    expect(checkConcern({ ...told, school: '' }).map(error => error.field)).toEqual(['school'])
  })
  it('sends what was given and no empty fields', () => {
    expect(concernBody(told)).toMatchObject({ childAsTold: 'Boy in Year 2 with a red coat', school: 'school-1', seen: 'A bruise.', immediateDanger: false })
    expect(concernBody(told)).not.toHaveProperty('place')
    expect(concernBody({ ...told, pupil: 'p-1' })).not.toHaveProperty('school')
  })
  it('takes a time however it is typed', () => {
    expect(['9:05', '9.05', '0905', '09:05'].map(timeOf)).toEqual(['09:05', '09:05', '09:05', '09:05'])
    expect(['25:00', '9:75', 'noon'].map(timeOf)).toEqual([undefined, undefined, undefined])
  })
})
