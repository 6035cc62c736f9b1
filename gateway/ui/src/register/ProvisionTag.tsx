import { Tag } from '../page/Tag'

const words: Record<string, string> = { K: 'SEN support', E: 'EHC plan', N: 'No SEN' }

/** The provision with its census code: “SEN support K”. */
export function ProvisionTag({ code }: { code: string | null }) {
  if (code === null) return <Tag>Not given</Tag>
  return (
    <Tag tone={code === 'E' ? 'purple' : code === 'K' ? 'blue' : 'grey'}>
      {words[code] ?? code}
      {words[code] && ` ${code}`}
    </Tag>
  )
}
