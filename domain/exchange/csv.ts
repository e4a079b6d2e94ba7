// A spreadsheet takes a cell that begins like this for a formula, and would run what somebody else wrote. One whose list
// separator is ; or a tab heeds no quotation mark after a comma: to it a cell begins after each of these and each break.
const formula = /^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?="*[=+\-@])/g

function cell(text: string): string {
  const inert = text.replace(formula, "'")
  return /[",;\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** Rows of cells as RFC 4180 has them, every line closed by CRLF. An apostrophe stands before what would be a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
