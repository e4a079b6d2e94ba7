import { isNoAnswer } from '@/domain/answers'
import styles from './answer.module.css'
import { AnswerSign } from './answer-sign'
import { answerShape, answerWords, type AnswerValue } from './answer-words'

/** Yes, no, or why there is no answer: each a different shape and different words, never blank. */
export function Answer({ value }: { value: AnswerValue }) {
  const shape = answerShape(value)
  return (
    <span className={styles.answer} data-answer={shape}>
      <AnswerSign shape={shape} />
      <span>
        <span className={shape === 'missing' ? styles.missing : styles.words}>
          {answerWords(value)}
          {isNoAnswer(value) && ' because: '}
        </span>
        {isNoAnswer(value) && <span className={styles.because}>{value.because}</span>}
      </span>
    </span>
  )
}
