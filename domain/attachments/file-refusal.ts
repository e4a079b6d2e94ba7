/** Why the portal does not take a file. Each edge says it in these words. */
export const fileRefusalWords = {
  none: 'Choose a file.',
  empty: 'This file is empty.',
  too_large: 'This file is larger than 20 MB.',
  too_many: 'Your organisation has 50 files or 200 MB waiting that no document names. Name them in a document or remove some.',
  archive: 'This is an archive or an Office file. It can hold anything, so it is not taken. Save what it shows as PDF or text.',
  markup: 'This is a web page, a drawing or a script. Save what it shows as PDF or text.',
  program: 'This is a program. Programs are not taken.',
  not_utf8: 'This is neither a PDF nor a picture, and as text it is not UTF-8 or holds control characters. Save it as UTF-8 text or as PDF.',
  unknown: 'The portal takes PDF, PNG, JPEG and text: .txt, .log, .md, .csv and .json. This is none of them.',
  wrong_extension: 'The end of its name does not fit its content. Give it the end of what it is: .pdf, .png, .jpg, .txt, .log, .md, .csv or .json.',
  damaged: 'This file is damaged or cut short. Open it, and save it again.',
  trailing: 'More follows after the end of this file, which a reader would not see. Open it, and save it again.',
  two_in_one: 'This file is also something else: a web page, an archive or a PDF hides in it. Open it, and save it again.',
  active: 'This PDF can run a script, start a program, or brings files along. Save it again without, for example by printing to PDF.',
  unseen: 'Parts of this PDF are written in a way that the portal cannot look into. Save it again, for example by printing to PDF.',
  locked: 'This PDF is encrypted, so that nobody can look into it. Save it again without a password.',
  malware: 'A virus test pattern was found in this file.',
  broken_off: 'The upload broke off. Nothing was kept. Try again.',
  busy: 'Too many files are being uploaded just now. Try again in a minute.',
  not_sent: 'The portal could not read what was sent. Nothing was kept. Try again.',
} as const

export type FileRefusal = keyof typeof fileRefusalWords

export function isFileRefusal(word: string): word is FileRefusal {
  return Object.hasOwn(fileRefusalWords, word)
}
