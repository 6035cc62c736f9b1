import type { InForce } from '../api/inForce'

/** What somebody is told who has just changed what another holds: where it is in force, too, unless it is everywhere. */
export function inForceWords(done: string, inForce: InForce): string {
  switch (inForce) {
    case 'everywhere':
      return done
    case 'here':
      return `${done}: recorded, and in force for safeguarding and for whatever is entered. For the register, reports, interviews and e-mails it is in force once the message broker is back`
    case 'not-yet':
      return `${done}: recorded, and not in force yet. Look again in a minute`
  }
}
