/** The page of rules (docs/RULES.md) as HTML that the pane opens: an anchor per clause, and the call's own text with its lines numbered. */
export function helpPage(markdown: string, callText: string, lang: "zh-CN" | "en-US"): string;
/** The first and last line (from 1) of the call's text in which the words stand, white space aside; null when they stand nowhere. */
export function linesOf(callText: string, quote: string): { readonly from: number; readonly to: number } | null;
