import { useMe } from '../shell/me'

/** Who started an import; a colleague's name is in the directory, which not everyone who imports may read. */
export function StartedBy({ person }: { person: string }) {
  return <>{person === useMe().person ? 'You' : 'A colleague'}</>
}
