import { describe, expect, it } from 'vitest'
import { todayInSchool } from '../time/schoolDate'
import { actBody, checkAct, emptyAnswers } from './actAnswers'
import { concernActs } from './concernActs'

describe('a decision on a concern', () => {
  const act = concernActs['decide']!
  const empty = emptyAnswers(act)
  it('needs the decision and its rationale; its day is today until changed', () => {
    expect(checkAct(act, empty).map(error => error.field)).toEqual(['decision', 'rationale'])
    expect(checkAct(act, { ...empty, decision: 'monitor', rationale: 'Twice this week.' })).toEqual([])
  })
  it('is looked at again on a day to come, or on none', () => {
    const past = { ...empty, decision: 'monitor', rationale: 'x', lookAgainOn: { day: '1', month: '1', year: '2020' } }
    expect(checkAct(act, past).map(error => error.field)).toEqual(['lookAgainOn'])
  })
  it('sends the command’s own fields', () => {
    expect(actBody(act, { ...empty, decision: 'monitor', rationale: ' Twice. ' })).toEqual({
      decision: 'monitor',
      rationale: 'Twice.',
      occurredOn: todayInSchool(),
    })
  })
})
