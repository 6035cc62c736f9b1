import type { LowLevelItem } from '../api/lowLevel'
import { Tag } from '../page/Tag'

export function StandingTag({ concern }: { concern: LowLevelItem }) {
  return (
    <>
      {concern.lado && <Tag tone="red">LADO told</Tag>} {concern.status === 'lado-again' && <Tag tone="red">Tell the LADO again</Tag>} {concern.status === 'concluded' ? <Tag>Concluded</Tag> : concern.status === 'told' ? <Tag tone="red">Told, not recorded yet</Tag> : <Tag tone="blue">Open</Tag>}
    </>
  )
}
