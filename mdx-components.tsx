import type { MDXComponents } from 'mdx/types'
import type { ComponentProps } from 'react'

// A table that is too wide scrolls inside its own box, which the keyboard must be able to reach.
function Table(props: ComponentProps<'table'>) {
  return (
    <div role="region" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  )
}

function HeaderCell(props: ComponentProps<'th'>) {
  return <th scope="col" {...props} />
}

/** The guides are our own text: the frame around them sets the type, so elements stay plain. */
export function useMDXComponents(components: MDXComponents): MDXComponents {
  return { ...components, table: Table, th: HeaderCell }
}
