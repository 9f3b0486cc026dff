/**
 * Whether a spreadsheet program would run the cell instead of showing it. The first characters are those that OWASP lists
 * under "CSV Injection", the wide ones included; a plain number may begin with its sign.
 */
export function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell);
}
