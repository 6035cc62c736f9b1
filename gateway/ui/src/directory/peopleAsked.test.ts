import { expect, it } from 'vitest'
import { foundWords, readAsked, writeAsked } from './peopleAsked'

it('the address of the people says which list and which page, and not the name that was typed', () => {
  const asked = { q: 'oak', show: 'without-role', after: 'p1' } as const
  expect(writeAsked(asked).toString()).toBe('show=without-role&after=p1')
  expect(readAsked(writeAsked(asked), { q: ' oak ' })).toEqual(asked)
  expect(writeAsked({ show: 'all', after: null }).toString()).toBe('')
  expect(readAsked(new URLSearchParams('q=oak&show=some'))).toEqual({ q: '', show: 'all', after: null })
})

it('how many people are found is said with what they were looked for by', () => {
  expect(foundWords(1, '')).toBe('1 person')
  expect(foundWords(0, 'oak')).toBe('0 people with “oak” in the name or sign-in')
})
