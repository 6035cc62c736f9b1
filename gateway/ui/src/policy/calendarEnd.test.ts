import { expect, it } from 'vitest'
import { calendarEnds, calendarsToEnter } from './calendarEnd'

const item = (name: string, ...codes: string[]) => ({ name, value: codes.map(code => ({ code, label: code })), validFrom: '2024-09-01', source: 'A test' })
const items = [item('term-dates', '2026-09-01-to-2026-10-23', '2027-06-07-to-2027-07-21'), item('bank-holidays', '2027-12-28')]

it('a calendar ends with the last day that it knows of', () => {
  expect(calendarEnds(items)).toEqual([
    { name: 'term-dates', last: '2027-07-21' },
    { name: 'bank-holidays', last: '2027-12-28' },
  ])
})

it('more is asked for 120 days before', () => {
  expect(calendarsToEnter(items, '2027-03-23')).toEqual([])
  expect(calendarsToEnter(items, '2027-03-24')).toEqual([{ name: 'term-dates', last: '2027-07-21' }])
  expect(calendarsToEnter(items, '2028-01-01')).toHaveLength(2)
})
