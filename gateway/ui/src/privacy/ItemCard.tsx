import { labelOf, usePolicy } from '../api/policy'
import type { Looked, ShownItem } from '../api/subjectAccess'
import { InPlace } from '../form/InPlace'
import { Tag } from '../page/Tag'
import { DecideItem } from './DecideItem'
import { MarkedLine } from './MarkedLine'

/** One item as it will be given, what was decided about it, and the way to decide otherwise. */
export function ItemCard({ answer, item, heading }: { answer: Looked; item: ShownItem; heading: boolean }) {
  const { accessExemptions } = usePolicy()
  const decision = item.decision
  return (
    <>
      {heading && <h2 className="govuk-heading-m">{item.section}</h2>}
      <article className="wm-item" aria-labelledby={`${item.item}-title`}>
        <h3 id={`${item.item}-title`} className="govuk-heading-s">
          {item.title} {decision && <Verdict verdict={decision.verdict} />}
        </h3>
        {decision?.exemption && <p className="govuk-body wm-muted">{labelOf(accessExemptions, decision.exemption)}</p>}
        <dl className="wm-details">
          {item.lines.map((line, at) => (
            <div key={at}>
              <dt>{line.label}</dt>
              <dd>
                <MarkedLine text={line.text} passages={decision?.passages.filter(passage => passage.line === at) ?? []} />
              </dd>
            </div>
          ))}
        </dl>
        {answer.gathered && (
          <InPlace
            button={open => (
              <button type="button" className="wm-link" onClick={open}>
                {decision ? 'Decide otherwise' : 'Decide'}
                <span className="govuk-visually-hidden"> about {item.title}</span>
              </button>
            )}
          >
            {close => <DecideItem answer={answer} item={item} onClose={close} />}
          </InPlace>
        )}
      </article>
    </>
  )
}

function Verdict({ verdict }: { verdict: string }) {
  if (verdict === 'include') return <Tag tone="green">Given</Tag>
  return verdict === 'redact' ? <Tag tone="yellow">Passages taken out</Tag> : <Tag tone="red">Withheld</Tag>
}
