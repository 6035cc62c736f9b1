import { describe, expect, it } from 'vitest'
import { detailsOf, raisedWords, titleOf } from './words'

describe('an entry of a concern', () => {
  const entry = {
    facts: { decision: 'monitor', lookAgainOn: '2026-12-01', referral: '3f0c' },
    texts: { rationale: 'Seen twice this week.' },
  }
  it('says its codes by their labels, its dates in words, and no ids', () => {
    expect(detailsOf(entry, [{ code: 'monitor', label: 'Monitor in school' }])).toEqual([
      { label: 'Decision', value: 'Monitor in school' },
      { label: 'Look again on', value: '1 December 2026' },
      { label: 'Rationale', value: 'Seen twice this week.' },
    ])
  })
  it('says danger only where there was some', () => {
    expect(detailsOf({ facts: { immediateDanger: 'false' }, texts: {} }, [])).toEqual([])
    expect(detailsOf({ facts: { immediateDanger: 'true' }, texts: {} }, [])).toEqual([{ label: 'Immediate danger', value: 'Yes' }])
  })
  it('has a title, whatever comes', () => {
    expect(titleOf('concern-raised')).toBe('Concern raised')
    expect(titleOf('something-new')).toBe('something new')
  })
})

it('of a concern that nobody has acknowledged its raiser reads that it was not taken up, whoever looked at it', () => {
  expect(raisedWords['new']).toBe('Received. The safeguarding lead has not taken it up yet')
})
