import type { Finding } from "../findings/result";
import type { SignOffs } from "../findings/sign-off/hold";
import type { Cell } from "../roster/grid";

/** How much a finding weighs in the marks; the order is that of the row text, worst first. */
export const gravities = ["error", "warning", "review"] as const;
export type Gravity = (typeof gravities)[number];

/** What a row text tells, in its order: last what somebody settled, which colours nothing. */
export const rowKinds = [...gravities, "settled"] as const;
export type RowKind = (typeof rowKinds)[number];

/** The sign in front of a finding in the result column: readable in grey print and found by the formats. */
export const signs: Readonly<Record<RowKind, string>> = { error: "✗", warning: "△", review: "？", settled: "☑" };

/** Most characters that Excel keeps in one cell. */
export const cellLimit = 32_767;

/**
 * Which sign a finding carries in its row; null for what only the report tells (a notice, a fail that
 * matters little, a finding folded under its cause). A rule that crashed left the question open, so it is
 * for a person to look at.
 */
function gravityOf(finding: Finding): Gravity | null {
  if (finding.causedBy !== null) return null;
  switch (finding.outcome) {
    case "fail":
      return finding.severity === "info" ? null : finding.severity;
    case "review":
    case "crashed":
      return "review";
    case "notice":
      return null;
  }
}

/** As {@link gravityOf}; what somebody settled has its own sign. */
export function rowKindOf(finding: Finding, signOffs: SignOffs | undefined): RowKind | null {
  const gravity = gravityOf(finding);
  return gravity !== null && signOffs?.held.get(finding.id)?.kind === "settled" ? "settled" : gravity;
}

/**
 * Text of the user without the brackets that give a row text its structure: a name or header that holds
 * them could otherwise pass for a token. Every bracket is replaced by one character, so lengths stay.
 */
export function withoutBrackets(text: string): string {
  return text.replace(/[【〔]/g, "（").replace(/[】〕]/g, "）");
}

/** The part of a row text that a format looks for: ✗【出生年月】. */
export function token(kind: RowKind, label: string): string {
  return `${signs[kind]}【${label}】`;
}

/** Opens a row text: the name that stood in the row when it was written. */
export function guard(name: string): string {
  return `〔${withoutBrackets(name)}〕`;
}

/** At most `limit` UTF-16 units, never half a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/** Whether a cell below the header of our column holds nothing of a user's: it is empty, or a text that opens with a name in 〔〕. */
export function isOurText({ kind, value, formula }: Cell): boolean {
  return !formula && (kind === "empty" || (typeof value === "string" && value.startsWith("〔")));
}
