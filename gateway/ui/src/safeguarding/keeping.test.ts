import { describe, expect, it } from 'vitest'
import { actBody, checkAct, emptyAnswers } from './actAnswers'
import { fileActs } from './fileActs'
import { untilWhen } from './keepingWords'

describe('the keeping of a file', () => {
  it('says until when, and that nobody is erased who is here', () => {
    expect(untilWhen({ dueOn: '2040-05-07', due: false })).toBe('Until 7 May 2040')
    expect(untilWhen({ dueOn: '2020-05-07', due: true })).toContain('ended on 7 May 2020')
    expect(untilWhen({ dueOn: null, due: false })).toContain('No end is known')
  })
  it('asks for a ground, and not for a note', () => {
    const propose = fileActs['propose']!
    expect(checkAct(propose, emptyAnswers(propose)).map(error => error.field)).toEqual(['ground'])
    expect(actBody(propose, { ...emptyAnswers(propose), ground: 'retention-ended' })).toEqual({ ground: 'retention-ended' })
  })
  it('lifts the hold that it names, decided on what was seen', () => {
    expect(fileActs['lift-hold']!.send('h-1')).toBe('holds/h-1/lift')
    expect(Object.values(fileActs).filter(act => !act.seen).map(act => act.submit)).toEqual(['Place the hold', 'Propose it'])
  })
})
