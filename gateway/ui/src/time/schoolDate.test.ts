import { describe, expect, it } from 'vitest'
import { checkDate } from './checkDate'
import { dateOf, partsOf, todayInSchool } from './schoolDate'
import { dayInWords, inWords, momentOf } from './words'

const typed = (day: string, month: string, year: string) => ({ day, month, year })

describe('a date typed in three boxes', () => {
  it('is read with or without leading noughts, and with the month by name', () => {
    expect(dateOf(typed('1', '3', '2026'))).toBe('2026-03-01')
    expect(dateOf(typed('01', 'Mar', '2026'))).toBe('2026-03-01')
    expect(dateOf(typed(' 9 ', 'september', '2025'))).toBe('2025-09-09')
  })
  it('is none when that day does not exist', () => {
    expect(dateOf(typed('31', '2', '2026'))).toBeUndefined()
    expect(dateOf(typed('29', '2', '2025'))).toBeUndefined()
    expect(dateOf(typed('0', '1', '2026'))).toBeUndefined()
    expect(dateOf(typed('1', 'Ma', '2026'))).toBeUndefined()
    expect(dateOf(typed('1', '3', '26'))).toBeUndefined()
  })
  it('comes back into the boxes as it would be typed', () => {
    expect(partsOf('2026-03-01')).toEqual(typed('1', '3', '2026'))
    expect(partsOf(null)).toEqual(typed('', '', ''))
  })
})

describe('what is said about a wrong date', () => {
  const rule = { today: '2026-11-22' }
  it('names what is missing', () => {
    expect(checkDate('Date parents were told', typed('', '', ''), rule)).toBe('Enter the date parents were told')
    expect(checkDate('Date parents were told', typed('1', '', '2026'), rule)).toBe('Date parents were told must include a month')
    expect(checkDate('Date parents were told', typed('1', '', ''), rule)).toBe('Date parents were told must include a month and year')
  })
  it('says when it is no real date, has a short year, or lies outside', () => {
    expect(checkDate('Date', typed('31', '2', '2026'), rule)).toBe('Date must be a real date')
    expect(checkDate('Date', typed('1', '2', '26'), rule)).toBe('Date must have a year of 4 numbers, for example 2026')
    expect(checkDate('Date', typed('23', '11', '2026'), rule)).toBe('Date must be today or in the past')
    expect(checkDate('Date', typed('1', '9', '2025'), { ...rule, notBefore: '2025-09-02' })).toBe('Date must be on or after 2 September 2025')
  })
  it('says nothing about a right one, or an empty one that may be empty', () => {
    expect(checkDate('Date', typed('22', '11', '2026'), rule)).toBeUndefined()
    expect(checkDate('Date', typed('', '', ''), { ...rule, required: false })).toBeUndefined()
  })
})

describe('dates in words', () => {
  it('are the school’s day, whatever the zone of the instant', () => {
    expect(inWords('2026-03-01')).toBe('1 March 2026')
    expect(momentOf('2026-06-30T23:30:00Z')).toBe('1 July 2026 at 00:30')
    expect(dayInWords('2026-06-30T23:30:00Z')).toBe('1 July 2026')
    expect(todayInSchool(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  })
})
