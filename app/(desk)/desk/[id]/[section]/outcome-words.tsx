import { ErrorSummary } from '@/components/error-summary'
import { NoticeBox } from '@/components/notice-box'
import { controlId } from '@/figures/section-form/control-names'
import type { SectionState } from './section-state'

/** What became of the form that was sent. */
export function OutcomeWords({ state }: { state: SectionState }) {
  if (state.outcome === 'saved') return <NoticeBox kind="success" title="Saved" announce />
  const errors = (state.problems ?? []).map(({ control, elsewhere, label, message }) => ({ ...(control ? { field: controlId(control) } : {}), ...(elsewhere ? { href: elsewhere } : {}), message: `${label}: ${message}` }))
  if (state.outcome === 'refused' && errors.length === 0) {
    return (
      <NoticeBox kind="failure" title={state.title ?? 'Not saved'} announce>
        {state.message && <p>{state.message}</p>}
      </NoticeBox>
    )
  }
  return (
    <>
      <ErrorSummary errors={errors} title={state.title}>
        {state.message && <p>{state.message}</p>}
      </ErrorSummary>
      {state.outcome === 'redrawn' && state.title && <Redrawn state={state} title={state.title} />}
    </>
  )
}

function Redrawn({ state, title }: { state: SectionState; title: string }) {
  const place = state.focus && (state.focus.startsWith('note-') ? state.focus : controlId(state.focus))
  return (
    <NoticeBox kind="information" title={title} announce>
      <p>
        {state.message} {place && <a href={`#${place}`}>Go to it</a>}
      </p>
    </NoticeBox>
  )
}
