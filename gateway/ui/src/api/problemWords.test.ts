import { expect, test } from 'vitest'
import { Problem } from './problem'
import { problemWords } from './problemWords'

test('a record that changed meanwhile is told of in our words', () => {
  expect(problemWords(new Problem(412, 'changed-meanwhile', 'Changed meanwhile', 'Load it again.')).title).toBe(
    'This record has changed since you opened it',
  )
})

test('a file that would do something else by now is told of in the service’s', () => {
  const changed = new Problem(412, 'preview-changed', 'The file would do something else by now', 'Look at the new figures.')
  expect(problemWords(changed)).toEqual({ title: 'The file would do something else by now', advice: 'Look at the new figures.' })
})
