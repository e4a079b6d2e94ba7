import { DefinitionList } from '@/components/definition-list'
import { Disclosure } from '@/components/disclosure'
import type { FieldInWords } from '@/domain/differences/section-in-words'
import styles from './section-text.module.css'

/** What a section says, to be looked over before it is ticked. */
export function SectionText({ label, href, fields }: { label: string; href: string; fields: readonly FieldInWords[] }) {
  return (
    <Disclosure summary={`What “${label}” says`}>
      <DefinitionList
        items={fields.map(({ name, label: term, words, leftOut }) => ({
          key: name,
          term,
          value: (
            <>
              <div className={styles.text}>{words}</div>
              {leftOut > 0 && (
                <p>
                  {leftOut.toLocaleString('en')} more stand in <a href={href}>the section</a>.
                </p>
              )}
            </>
          ),
        }))}
      />
    </Disclosure>
  )
}
