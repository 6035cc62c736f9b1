import { describe, expect, it } from 'vitest'
import { partStages, whyNotApprovePart } from './partWords'

describe('safeguarding’s part of an answer', () => {
  it('is approved by somebody who decided about none of it, once all is looked through', () => {
    const decided = (undecided: number, ...deciders: string[]) => ({ undecided, deciders, reopened: false, subjectKind: 'pupil' })
    expect(whyNotApprovePart(decided(2), 'me', true)).toContain('2 items')
    expect(whyNotApprovePart(decided(0, 'me'), 'me', true)).toContain('another lead or deputy')
    expect(whyNotApprovePart(decided(0, 'you'), 'me', true)).toBeUndefined()
  })
  it('is approved by the one head teacher there is, where nobody else may read it', () => {
    const mine = { undecided: 0, deciders: ['me'], reopened: false, subjectKind: 'person' }
    expect(whyNotApprovePart(mine, 'me', true)).toContain('another head teacher')
    expect(whyNotApprovePart(mine, 'me', false)).toBeUndefined()
    expect(whyNotApprovePart({ ...mine, undecided: 1 }, 'me', false)).toContain('1 item')
  })
  it('has a word for each stage', () => {
    expect(Object.keys(partStages)).toEqual(['to-gather', 'looking-through', 'approved', 'done'])
  })
})
