import { describe, expect, it } from 'vitest'
import { checkRemoval, removalBody } from './removal'

const day = { day: '2', month: '3', year: '2026' }
const removal = { reason: 'needs-met', note: '', lastReviewOn: day, occurredOn: day }

describe('a removal from the register', () => {
  it('needs no note for a reason that the list names', () => {
    expect(checkRemoval(removal, null)).toEqual([])
    expect(removalBody(removal)).not.toHaveProperty('note')
  })
  it('for another reason says in its note which', () => {
    expect(checkRemoval({ ...removal, reason: 'other', note: ' ' }, null).map(error => error.field)).toEqual(['note'])
    expect(checkRemoval({ ...removal, reason: 'other', note: 'Taught at home' }, null)).toEqual([])
  })
})
