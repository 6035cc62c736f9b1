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

describe('a concern about another child', () => {
  const act = concernActs['reattribute']!
  const empty = emptyAnswers(act)
  it('names the child, or describes one of another school and says which', () => {
    expect(checkAct(act, empty).map(error => error.field)).toEqual(['childAsTold', 'reason'])
    const described = { ...empty, childAsTold: ' A boy with a red scarf ', reason: 'His sister said so.' }
    expect(checkAct(act, described).map(error => error.field)).toEqual(['school'])
    expect(checkAct(act, { ...described, school: 's-2' })).toEqual([])
    expect(actBody(act, { ...described, school: 's-2' })).toEqual({ childAsTold: 'A boy with a red scarf', school: 's-2', reason: 'His sister said so.' })
  })
  it('sends a child who was found without a school or a name', () => {
    const found = { ...empty, pupil: 'p-1', child: 'Rowan Ashby', school: 's-2', reason: 'Alike.' }
    expect(checkAct(act, found)).toEqual([])
    expect(actBody(act, found)).toEqual({ pupil: 'p-1', reason: 'Alike.' })
  })
})
