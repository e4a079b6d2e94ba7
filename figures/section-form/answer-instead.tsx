import { Disclosure } from '@/components/disclosure'
import { RadioGroup } from '@/components/radio-group'
import { TextArea } from '@/components/text-area'
import { noAnswers, noAnswerWords } from '@/domain/answers'
import { answerName, becauseName, first } from '@/domain/form/form-entries'
import { controlId } from './control-names'
import { errorsAt, type FormView } from './form-view'

const options = [{ value: '', label: 'Give the value' }, ...noAnswers.map((answer) => ({ value: answer, label: noAnswerWords[answer] }))]

/** Unknown, not applicable or not disclosed instead of a value, always with a reason. */
export function AnswerInstead({ view, name, label }: { view: FormView; name: string; label: string }) {
  const [answer, because] = [answerName(name), becauseName(name)]
  const errors = [...errorsAt(view, answer), ...errorsAt(view, because)]
  const chosen = first(view.entries, answer)
  const open = chosen !== '' || errors.length > 0 || first(view.entries, because) !== ''
  return (
    <Disclosure summary={open ? 'Answered instead of a value' : 'No value? Say why'} open={open}>
      <RadioGroup id={controlId(answer)} name={answer} label={`Instead of a value: ${label}`} options={options} defaultValue={chosen} errors={errorsAt(view, answer)} inline />
      <TextArea id={controlId(because)} name={because} label="Because" hint="Shown with the answer, to the same readers." rows={2} defaultValue={first(view.entries, because)} errors={errorsAt(view, because)} />
    </Disclosure>
  )
}
