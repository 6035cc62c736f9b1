import { expect, it } from 'vitest'
import { standsAgainst } from './erasureGrounds'

const left = { onRoll: false, dateOfBirth: '2015-03-14', holds: [] }
const there = { ...left, onRoll: true }

it('erases whoever is on the roll on two grounds alone', () => {
  expect(standsAgainst('recorded-unlawfully', there, 31, '2026-11-27')).toBeUndefined()
  expect(standsAgainst('legal-obligation', there, 31, '2026-11-27')).toBeUndefined()
  expect(standsAgainst('objection-upheld', there, 31, '2026-11-27')).toBe('pupil-has-left')
  expect(standsAgainst('retention-ended', there, 31, '2046-03-14')).toBe('pupil-has-left')
  expect(standsAgainst('objection-upheld', left, 31, '2026-11-27')).toBeUndefined()
})

it('erases nobody, on no ground, while a legal hold stands', () => {
  const hold = { hold: 'h', reason: 'inquiry', note: null, placedBy: 'p', placedByName: null, placedOn: '2026-11-20' }
  expect(standsAgainst('legal-obligation', { ...left, holds: [hold] }, 31, '2046-03-14')).toBe('legal-hold')
})

it('says that a time is over where its end is known and has come', () => {
  expect(standsAgainst('retention-ended', left, 31, '2046-03-13')).toBe('kept-until-due')
  expect(standsAgainst('retention-ended', left, 31, '2046-03-14')).toBeUndefined()
  expect(standsAgainst('retention-ended', { ...left, dateOfBirth: null }, 31, '2046-03-14')).toBe('kept-until-due')
  expect(standsAgainst('retention-ended', left, undefined, '2046-03-14')).toBe('kept-until-due')
})
