import { describe, expect, it } from 'vitest'
import { partStages, whyNotApprovePart } from './partWords'

describe('safeguarding’s part of an answer', () => {
  it('is approved by somebody who decided about none of it, once all is looked through', () => {
    expect(whyNotApprovePart({ undecided: 2, deciders: [] }, 'me')).toContain('2 items')
    expect(whyNotApprovePart({ undecided: 0, deciders: ['me'] }, 'me')).toContain('another lead or deputy')
    expect(whyNotApprovePart({ undecided: 0, deciders: ['you'] }, 'me')).toBeUndefined()
  })
  it('has a word for each stage', () => {
    expect(Object.keys(partStages)).toEqual(['to-gather', 'looking-through', 'approved', 'done'])
  })
})
