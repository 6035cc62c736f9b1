import { expect, test } from 'vitest'
import { readFilters } from './filters'
import { narrowedWords } from './narrowedWords'

const filters = (address: string, q = '') => readFilters(new URLSearchParams(address), { q })

test('a printed register says by what it was narrowed', () => {
  expect(narrowedWords(filters('need=SPLD', 'quill'), 0)).toBe('Not the whole register: only name “quill”, need SPLD.')
  expect(narrowedWords(filters('flag=parents-not-told'), 5)).toBe('Not the whole register: only parents not told yet, 5 selected by hand.')
})

test('the whole register of a school on another date is whole', () => {
  expect(narrowedWords(filters('school=1&asAt=2026-10-01&knownAt=2026-10-02'), 0)).toBe('')
})
