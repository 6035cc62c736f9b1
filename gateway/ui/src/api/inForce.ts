/** Where a command of the directory is in force once it is answered: everywhere, unless the message broker does not answer. */
export type InForce = 'everywhere' | 'here' | 'not-yet'

/** Reads the `Waymark-In-Force` header of an answer. */
export function inForceOf(answer: Response): InForce {
  const said = answer.headers.get('Waymark-In-Force')
  return said === 'here' || said === 'not-yet' ? said : 'everywhere'
}
