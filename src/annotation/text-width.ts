/** Width of a text in characters of the default font: a Chinese character is two wide. */
export function textWidth(text: string): number {
  let characters = 0;
  for (const char of text) characters += (char.codePointAt(0) ?? 0) > 0x2e7f || /[\u2014\u2018-\u2026]/.test(char) ? 2 : 1;
  return characters;
}

/** A text in lines of at most so many characters, broken behind a punctuation mark or a space or before a bracket; a piece without any stays whole. */
export function folded(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.split(/(?=（)|(?<=[，；：。、）\s])/u)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + piece).trimEnd()) <= most) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
