import type { ListRow } from "./result-list";

/** How the parts of the list are said; given by the pane, so that the text is the one on the screen. */
export interface ListWords {
  readonly heading: (row: Exclude<ListRow, { readonly kind: "finding" }>) => string;
  readonly finding: (row: Extract<ListRow, { readonly kind: "finding" }>) => string;
}

/** The list as plain text, for a letter or a chat: headings on lines of their own, findings as "- …". */
export function listText(headline: string, rows: readonly ListRow[], words: ListWords): string {
  const lines = [headline];
  for (const row of rows) {
    if (row.kind === "finding") lines.push(`- ${words.finding(row)}`);
    else if (row.kind === "person") lines.push(words.heading(row));
    else lines.push("", words.heading(row));
  }
  return `${lines.join("\r\n")}\r\n`;
}
