import { expect, it } from 'vitest'
import { foundWords, readAsked, writeAsked } from './peopleAsked'

it('the address of the people says what is looked for, and no more', () => {
  const asked = { q: 'oak', show: 'without-role', after: 'p1' } as const
  expect(readAsked(writeAsked(asked))).toEqual(asked)
  expect(writeAsked({ q: '', show: 'all', after: null }).toString()).toBe('')
  expect(readAsked(new URLSearchParams('q=%20oak%20&show=some'))).toEqual({ q: 'oak', show: 'all', after: null })
})

it('how many people are found is said with what they were looked for by', () => {
  expect(foundWords(1, '')).toBe('1 person')
  expect(foundWords(0, 'oak')).toBe('0 people with “oak” in the name or sign-in')
})
