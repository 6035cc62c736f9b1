import { expect, it } from 'vitest'
import { stepsFor } from './WhereItIs'

const sent = { transfer: 't', pupil: 'p', childName: null, status: 'sent', open: true, fromSchool: 'here', toSchool: 'there', receivedOn: null, late: false }
const namesFor = (line: Parameters<typeof stepsFor>[0], ...schools: string[]) => stepsFor(line, school => schools.includes(school)).map(([, name]) => name)

it('lets the sender take a sending back, and the other school refuse it or record the receipt', () => {
  expect(namesFor(sent, 'here')).toEqual(['Take it back'])
  expect(namesFor(sent, 'there')).toEqual(['Record the receipt', 'Refuse it'])
  expect(namesFor({ ...sent, toSchool: null }, 'here')).toEqual(['Record the receipt', 'Take it back'])
})

it('sends the part of the school that holds it, to where the child is', () => {
  expect(stepsFor({ ...sent, transfer: null, status: 'to-send' }, school => school === 'here')).toEqual([['send-file?from=here&to=there', 'Send it']])
})

it('lets whoever has the file of a child on no roll say that there is no next school', () => {
  const left = { ...sent, transfer: null, status: 'to-send', toSchool: null }
  expect(stepsFor(left, school => school === 'here')).toEqual([
    ['send-file?from=here', 'Send it'],
    ['no-next-school?from=here', 'No next school'],
  ])
  const stays = { ...left, transfer: 't', status: 'no-next-school', open: false }
  expect(namesFor(stays, 'here')).toEqual(['Take it back'])
  expect(namesFor(stays, 'there')).toEqual([])
})

it('lets the school that a file came to send it back or on where the child has not joined', () => {
  const inVain = { ...sent, transfer: null, status: 'not-joined', fromSchool: 'there', toSchool: 'here' }
  expect(stepsFor(inVain, school => school === 'there')).toEqual([['send-file?from=there&to=here', 'Return it or send it on']])
  expect(namesFor({ ...inVain, toSchool: null }, 'there')).toEqual(['Return it or send it on', 'No next school'])
  expect(namesFor(inVain, 'here')).toEqual([])
})

it('has the sender send again what was refused, until that is done', () => {
  const refused = { ...sent, status: 'refused' }
  expect(namesFor(refused, 'here')).toEqual(['Send it again', 'Take it back'])
  expect(namesFor({ ...refused, open: false }, 'here')).toEqual([])
  expect(namesFor(refused, 'there')).toEqual([])
  expect(namesFor({ ...sent, status: 'taken-back', open: false }, 'here')).toEqual([])
})
