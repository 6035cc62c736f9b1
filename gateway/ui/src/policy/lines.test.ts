import { expect, it } from 'vitest'
import { linesOf, read } from './lines'

const terms = [
  { code: '2026-09-01-to-2026-10-23', label: 'Autumn term, first half' },
  { code: '2026-11-02-to-2026-12-18', label: 'Autumn term, second half' },
]

it('terms are read as they were written', () => {
  const text = linesOf('terms', terms)
  expect(text).toBe('1 September 2026 to 23 October 2026, Autumn term, first half\n2 November 2026 to 18 December 2026, Autumn term, second half')
  expect(read('terms', text, terms)).toEqual({ value: terms })
})

it.each(['25 December 2027', '25/12/2027', '25.12.2027', '2027-12-25', '25 dec 2027'])('a day may be written as %s', day => {
  expect(read('days', `${day}, Christmas Day\n\n`, [])).toEqual({ value: [{ code: '2027-12-25', label: 'Christmas Day' }] })
})

it('each line that says no day is named', () => {
  const wrong = read('days', '25 December 2027, Christmas Day\n30 February 2028, Nothing\n27 December 2027', [])
  expect(wrong).toEqual({
    errors: [
      'Line 2: “30 February 2028, Nothing”. Write a day that exists, a comma and its name, such as “25 December 2027, Christmas Day”',
      'Line 3: write a comma and a name after “27 December 2027”',
    ],
  })
})

it('days are in order, each once, and terms do not overlap', () => {
  const order = (n: number, before: number) => ({ errors: [`Line ${n}: this is not after line ${before}. Put them in order, each day once`] })
  expect(read('days', '2 May 2027, A\n2 May 2027, B', [])).toEqual(order(2, 1))
  expect(read('terms', '1 September 2027 to 22 October 2027, A\n22 October 2027 to 17 December 2027, B', [])).toEqual(order(2, 1))
})

it('a term that ends before it begins is not read', () => {
  expect(read('terms', '22 October 2027 to 1 September 2027, A', [])).toHaveProperty('errors')
})

it('a code keeps what else was said of it, and is given once', () => {
  const before = [{ code: 'NSA', label: 'No specialist assessment', only: ['K'] }]
  expect(read('codes', 'NSA, Not assessed', before)).toEqual({ value: [{ code: 'NSA', label: 'Not assessed', only: ['K'] }] })
  expect(read('codes', 'NSA, A\nNSA, B', before)).toEqual({ errors: ['Line 2: “NSA” is in line 1 already'] })
})

it('a number is written as one', () => {
  expect(read('number', ' 0.15 ', '0.1')).toEqual({ value: '0.15' })
  expect(read('number', 'a tenth', '0.1')).toEqual({ errors: ['Write a number, such as 5 or 0.15'] })
  expect(read('number', '6.5', '6')).toEqual({ errors: ['Write a whole number, such as 6'] })
})

it('nothing is no value', () => {
  expect(read('days', ' \n', [])).toEqual({ errors: ['Write at least one line'] })
})
