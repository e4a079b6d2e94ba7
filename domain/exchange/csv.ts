// A spreadsheet takes a cell that begins like this for a formula, and would run what somebody else wrote.
const formula = /^[=+\-@\t\r\n]/

function cell(text: string): string {
  const inert = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** Rows of cells as RFC 4180 has them, every line closed by CRLF. What would be a formula is led by an apostrophe. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
