import { expect, it } from 'vitest'
import { checkTold, emptyTold, readerOf, toldBody } from './toldOfStaff'

const told = { ...emptyTold('s'), what: ' Was alone with one child. ', occurredOn: { day: '10', month: '11', year: '2025' } }

it('asks who it is of a colleague, and of the head teacher and oneself not', () => {
  expect(checkTold({ ...told, about: 'colleague' }).map(({ field }) => field)).toEqual(['name'])
  expect(checkTold({ ...told, about: 'head' })).toEqual([])
  expect(checkTold({ ...told, about: 'self' })).toEqual([])
  expect(checkTold(emptyTold('')).map(({ field }) => field)).toEqual(['school', 'about', 'what'])
})

it('sends no name that was typed before it was said to be about the head teacher', () => {
  expect(toldBody({ ...told, about: 'head', name: 'Mx Demo' })).toEqual({ school: 's', about: 'head', what: 'Was alone with one child.', occurredOn: '2025-11-10' })
  expect(toldBody({ ...told, about: 'colleague', name: ' Mx Demo ' })).toMatchObject({ name: 'Mx Demo' })
})

it('says who reads it', () => {
  expect(readerOf('head')).toBe('the trust director')
  expect(readerOf('colleague')).toBe('the head teacher')
})
