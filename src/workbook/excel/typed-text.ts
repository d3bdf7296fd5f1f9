/**
 * Excel reads what is assigned to a cell as if a user typed it: "=1" becomes a formula, "2026-5" a day,
 * "001" a number. A leading apostrophe keeps the text as it is and is not part of it. It is put only where
 * Excel might read something else, so that our sentences stay free of it.
 */
export function asTyped(text: string): string {
  return mayBeRead(text) ? `'${text}` : text;
}

function mayBeRead(text: string): boolean {
  if (/^[〔【✗△？]/u.test(text)) return false;
  return /^[\s=+\-@'#.,(%¥￥$€£＝＋－＠]/u.test(text) || /[\d０-９]/u.test(text) || /^(true|false|真|假)$/iu.test(text.trim());
}
