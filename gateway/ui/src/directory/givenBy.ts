import type { PersonGrant } from '../api/directory'

type Given = Pick<PersonGrant, 'by' | 'name' | 'changedBy' | 'changedByName'>

/** Who gave a role, and who changed it last: two accounts of one body are seen here or nowhere. */
export function givenBy(grant: Given, me: string): string {
  const called = (who: string, name: string | null | undefined) => (who === me ? 'you' : (name ?? 'a trust administrator who is erased'))
  const given = grant.by ? `Given by ${called(grant.by, grant.name)}` : 'Taken with the one-time code'
  return grant.changedBy ? `${given}, last changed by ${called(grant.changedBy, grant.changedByName)}` : given
}
