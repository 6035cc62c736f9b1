import { describe, expect, it } from 'vitest'
import { checkEntry, codesOf, entryBody, noAnswers } from './entryAnswers'

const right = { ...noAnswers, provision: 'K', needs: ['SLCN', ''], triedBefore: ' Small group ', occurredOn: { day: '1', month: '9', year: '2025' } }

describe('a register entry as it is filled in', () => {
  it('is refused field by field, in the order of the page', () => {
    expect(checkEntry(noAnswers).map(error => error.field)).toEqual(['provision', 'needs', 'triedBefore', 'occurredOn'])
  })
  it('needs the plan’s reference and authority with E only', () => {
    expect(checkEntry({ ...right, provision: 'E' }).map(error => error.field)).toEqual(['plan-reference', 'plan-authority'])
    expect(checkEntry(right)).toEqual([])
  })
  it('takes each need once', () => {
    expect(checkEntry({ ...right, needs: ['SLCN', 'SLCN'] })).toEqual([{ field: 'needs', message: 'The same need is chosen twice: keep it once' }])
  })
  it('is sent ranked from 1, without what was left empty', () => {
    expect(entryBody(right)).toEqual({ occurredOn: '2025-09-01', provision: 'K', needs: [{ rank: 1, code: 'SLCN' }], triedBefore: 'Small group' })
  })
  it('shows recorded needs in rank order', () => {
    expect(
      codesOf([
        { rank: 2, code: 'SEMH' },
        { rank: 1, code: 'ASD' },
      ]),
    ).toEqual(['ASD', 'SEMH'])
  })
})
