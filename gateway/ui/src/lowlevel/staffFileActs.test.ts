import { describe, expect, it } from 'vitest'
import { actBody, checkAct, emptyAnswers } from '../safeguarding/actAnswers'
import { proposalActs } from './proposalActs'
import { staffFileActs } from './staffFileActs'

describe('the keeping of low-level concerns', () => {
  it('lets a head propose and take back, and leaves the decision to the trust director', () => {
    expect(Object.keys(staffFileActs)).toEqual(['place-hold', 'lift-hold', 'propose', 'withdraw'])
    expect(Object.keys(proposalActs)).toEqual(['agree', 'refuse'])
  })
  it('tells whoever proposes to name nobody', () => {
    expect(staffFileActs['propose']!.fields.map(field => field.hint ?? '').join()).toContain('Name nobody')
  })
  it('sends what a file’s act sends, to the addresses of the second decision', () => {
    const refuse = proposalActs['refuse']!
    expect(refuse.send('')).toBe('refuse')
    expect(checkAct(refuse, emptyAnswers(refuse)).map(error => error.field)).toEqual(['note'])
    expect(actBody(refuse, { ...emptyAnswers(refuse), note: 'A claim is expected' })).toEqual({ note: 'A claim is expected' })
  })
})
