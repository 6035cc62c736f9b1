import { useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { readImport, type ImportState, type RollImport } from '../api/roll'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { lookAgain } from '../page/lookAgain'
import { schoolName, useMe } from '../shell/me'
import { Finished } from './Finished'
import { Mapping } from './Mapping'
import { Preview } from './Preview'
import { Progress } from './Progress'
import { Refused, Reversed } from './Ended'

const titles: Record<ImportState, string> = {
  'needs-mapping': 'Match the columns',
  preview: 'Check before importing',
  running: 'Importing the roll',
  finished: 'Roll imported',
  refused: 'The file was not imported',
  reversed: 'Import reversed',
}

/** One import, at whichever step it stands; followed while the service works. */
export default function ImportPage() {
  const { id = '' } = useParams()
  const { schools } = useMe()
  const [address] = useSearchParams()
  const query = useQuery({
    queryKey: ['import', id],
    queryFn: () => readImport(id),
    refetchInterval: lookAgain(({ state }) => state === 'running', { every: 1000, times: 600 }),
  })
  /** Back from the preview to its columns, where somebody wants to change them. */
  const stepOf = ({ state }: RollImport) => (state === 'preview' && address.has('columns') ? 'needs-mapping' : state)
  const found = query.data
  const caption = found && `${found.fileName}, ${schoolName(schools, found.school)}`
  return (
    <Page title={found ? titles[stepOf(found)] : 'Import'} caption={caption} crumbs={[{ to: '/roll', name: 'Roll imports' }]}>
      <Loaded query={query}>{each => <Step roll={each} at={stepOf(each)} />}</Loaded>
    </Page>
  )
}

function Step({ roll, at }: { roll: RollImport; at: ImportState }) {
  switch (at) {
    case 'running':
      return <Progress roll={roll} />
    case 'needs-mapping':
      return <Mapping roll={roll} />
    case 'preview':
      return <Preview roll={roll} />
    case 'finished':
      return <Finished roll={roll} />
    case 'refused':
      return <Refused roll={roll} />
    case 'reversed':
      return <Reversed roll={roll} />
  }
}
