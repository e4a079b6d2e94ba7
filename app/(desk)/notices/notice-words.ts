import type { Notice } from '@/auth/notices'

export const noticeWords: Record<Notice, { title: string; paragraphs: readonly string[]; acknowledge: string }> = {
  disclosure_law: {
    title: 'Disclosure law',
    paragraphs: [
      'Text at oversight level is read by government reviewers. A government may be bound by law to disclose what it holds, for instance under freedom of information. A handling label does not change such a law.',
      'File at oversight level only what you can answer for if it becomes known. Pass on nothing beyond what its label allows.',
      'Reads at oversight level and above are recorded with the reader, the version and the time. The organisation that filed the document can see them.',
    ],
    acknowledge: 'I have read the notice on disclosure law',
  },
  antitrust: {
    title: 'Competition between vendors',
    paragraphs: [
      'Competitors meet here, to make updates safer and disruptions shorter. That is the only subject.',
      'Share nothing about prices, customers, sales, market plans or unannounced products, and agree on none of them, here or beside it.',
      'Nobody is ranked here. If a filing or a note goes further than this, tell the Microsoft admin.',
    ],
    acknowledge: 'I have read the notice on competition',
  },
}
