import { usePolicy } from '../api/policy'
import type { Looked, Passage, ShownItem } from '../api/subjectAccess'
import { CommandPageForm } from '../form/CommandPageForm'
import { RadioField } from '../form/RadioField'
import { SelectField } from '../form/SelectField'
import { failed } from '../form/errors'
import { useCommandForm } from '../form/useCommandForm'
import { readAgain } from '../shell/queries'
import { MarkPassages } from './MarkPassages'

const verdicts = [
  { value: 'include', label: 'Give it whole' },
  { value: 'redact', label: 'Give it with passages taken out' },
  { value: 'withhold', label: 'Withhold it' },
]

export function DecideItem({ answer, item, onClose }: { answer: Looked; item: ShownItem; onClose: () => void }) {
  const { accessExemptions } = usePolicy()
  const id = (field: string) => `${item.item}-${field}`
  const form = useCommandForm({
    name: `decide:${answer.request}:${item.item}`,
    initial: { verdict: item.decision?.verdict ?? '', exemption: item.decision?.exemption ?? '', passages: item.decision?.passages ?? ([] as Passage[]) },
    seen: answer.seq,
    check: value =>
      failed(
        [id('verdict'), !value.verdict && 'Choose what becomes of it'],
        [id('exemption'), value.verdict !== 'include' && !value.exemption && 'Choose the exemption'],
        [id('line-0'), value.verdict === 'redact' && value.passages.length === 0 && 'Mark the passages that are taken out'],
      ),
    send: (value, keyFor, seq) => {
      const given = value.verdict === 'include'
      const decision = { item: item.item, verdict: value.verdict, exemption: given ? null : value.exemption, passages: value.verdict === 'redact' ? value.passages : [] }
      const body = { decisions: [decision] }
      return answer.decide(body, { key: keyFor([body, seq]), seq })
    },
    done: () => {
      onClose()
      readAgain()
    },
  })
  return (
    <CommandPageForm form={form} submit="Record the decision" cancel={onClose}>
      <p className="govuk-hint">Whoever decides last about an item does not approve the answer.</p>
      <RadioField
        id={id('verdict')}
        legend="What becomes of it?"
        value={form.value.verdict}
        onChange={verdict => form.change({ verdict })}
        choices={verdicts}
        reveal={verdict =>
          verdict !== 'include' && (
            <>
              <SelectField
                id={id('exemption')}
                label="By which exemption?"
                hint="Data Protection Act 2018, Schedules 2 and 3"
                empty="Choose an exemption"
                value={form.value.exemption}
                onChange={exemption => form.change({ exemption })}
                choices={accessExemptions.map(({ code, label }) => ({ value: code, label }))}
              />
              {verdict === 'redact' && <MarkPassages item={item} passages={form.value.passages} onChange={passages => form.change({ passages })} />}
            </>
          )
        }
      />
    </CommandPageForm>
  )
}
