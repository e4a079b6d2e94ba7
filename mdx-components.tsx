import type { MDXComponents } from 'mdx/types'

// The guides are our own text: the frame around them sets the type, so elements stay plain.
export function useMDXComponents(components: MDXComponents): MDXComponents {
  return components
}
