import { message, type Lang } from "../../messages";
import type { CheckResult, Finding } from "../result";
import type { LapsedSignOff, SignOffs } from "../sign-off/hold";
import type { SignOff } from "../sign-off/record";
import { fieldLabel } from "../words";
import { aboutText, listed } from "./since";

/** What stands beside a finding that was signed off, or whose sign-off has lapsed; null for every other. */
export function signOffNote({ id }: Pick<Finding, "id">, signOffs: SignOffs | undefined, lang: Lang): string | null {
  const held = signOffs?.held.get(id);
  if (held !== undefined) return signOffText(held, lang);
  const lapsed = signOffs?.lapsed.find(({ signOff }) => signOff.id === id);
  return lapsed === undefined ? null : lapsedText(lapsed, lang);
}

/** 已签认（王老师，2026-06-01 09:00）：原件已核对 */
export function signOffText({ kind, by, at, reason }: SignOff, lang: Lang): string {
  return message(lang, `signOff.${kind}`, { by, at, reason, said: reason === "" ? "no" : "yes" });
}

/** Who signed what, and what has changed since. */
export function lapsedText({ signOff, changed }: LapsedSignOff, lang: Lang): string {
  const { kind, by, at, reason } = signOff;
  const why = changed.rule
    ? message(lang, "signOff.changed.rule")
    : changed.fields.length > 0
      ? message(lang, "signOff.changed.fields", { fields: changed.fields.map((field) => fieldLabel(lang, field)) })
      : message(lang, "signOff.changed.said");
  return message(lang, "signOff.lapsed", { kind, by, at, reason, changed: why, said: reason === "" ? "no" : "yes" });
}

/** How many findings are settled, contested, ticked and open again; null where the workbook holds no sign-off. */
export function signOffCounts({ counts, signOffs }: CheckResult, lang: Lang): string | null {
  if (signOffs === undefined) return null;
  const parts = ([["settled", counts.settled], ["contested", counts.contested], ["ticked", counts.ticked], ["lapsed", signOffs.lapsed.length]] as const).flatMap(
    ([key, n]) => (n === undefined || n === 0 ? [] : [message(lang, `signOff.count.${key}`, { n })]),
  );
  return message(lang, "signOff.counts", { parts: listed(parts, lang) });
}

/** Every lapsed sign-off with whom it was about, one sentence a line. */
export function lapsedLines({ signOffs, guideline }: CheckResult, lang: Lang): readonly string[] {
  return (signOffs?.lapsed ?? []).map((lapsed) =>
    message(lang, "signOff.lapsed.about", { about: aboutText(lapsed.signOff.about, guideline, lang), text: lapsedText(lapsed, lang) }),
  );
}
