import { useRef } from 'react'
import type { Passage, ShownItem } from '../api/subjectAccess'
import { FieldMessage, group, useDescribed } from '../form/FieldFrame'
import { MarkedLine } from './MarkedLine'
import { marked } from './passages'

/** Marks, with mouse or keyboard, what is taken out of each line: select in the box, then press the button. */
export function MarkPassages({ item, passages, onChange }: { item: ShownItem; passages: Passage[]; onChange: (passages: Passage[]) => void }) {
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Which passages are taken out?</legend>
      <p className="govuk-hint">Select words in a box, by mouse or with Shift and the arrow keys, and choose “Take out what is selected”. They will not be in the answer at all.</p>
      {item.lines.map((line, at) => (
        <LineBox key={at} id={`${item.item}-line-${at}`} at={at} label={line.label} text={line.text} passages={passages} onChange={onChange} />
      ))}
    </fieldset>
  )
}

function LineBox({
  id,
  at,
  label,
  text,
  passages,
  onChange,
}: {
  id: string
  at: number
  label: string
  text: string
  passages: Passage[]
  onChange: (passages: Passage[]) => void
}) {
  const box = useRef<HTMLTextAreaElement>(null)
  const here = passages.filter(passage => passage.line === at)
  const { error, describedBy } = useDescribed(id, undefined)
  return (
    <div className={group(error)}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <FieldMessage id={id} error={error} />
      <textarea ref={box} id={id} className="govuk-textarea govuk-!-margin-bottom-1" readOnly rows={text.length > 90 ? 4 : 1} value={text} aria-describedby={describedBy} />
      <div className="wm-answers">
        <button
          type="button"
          className="wm-link"
          onClick={() => box.current && onChange(marked(passages, at, box.current.selectionStart, box.current.selectionEnd, text.length))}
        >
          Take out what is selected<span className="govuk-visually-hidden"> in {label}</span>
        </button>{' '}
        {here.length > 0 && (
          <button type="button" className="wm-link" onClick={() => onChange(passages.filter(passage => passage.line !== at))}>
            Put back<span className="govuk-visually-hidden"> {label}</span>
          </button>
        )}
      </div>
      {here.length > 0 && (
        <p className="govuk-body govuk-!-margin-top-1" role="status">
          <MarkedLine text={text} passages={here} />
        </p>
      )}
    </div>
  )
}
