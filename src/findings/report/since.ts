import type { Guideline } from "../../guideline/guideline";
import { hasMessage, message, type Lang } from "../../messages";
import type { CheckResult } from "../result";
import type { GoneFinding, Since } from "../since/compare";
import { clauseTitle } from "./checklist";

/** Whom and what a finding was about that is not at hand any more. */
interface About {
  readonly clause: string | null;
  readonly rule: string;
  readonly person: string | null;
  readonly project: string | null;
}

/** 比上次（2026-06-01 09:00）：新增 2，已改正 5。 */
export function sinceLine(since: Since, lang: Lang): string {
  const gone = (why: GoneFinding["why"]): number => since.gone.filter((one) => one.why === why).length;
  const counts = [
    ["fresh", since.fresh.length],
    ["reopened", since.reopened.length],
    ["changed", since.changed.length],
    ["fixed", gone("fixed")],
    ["undecided", gone("undecided")],
    ["left", gone("left")],
  ] as const;
  const told = counts.flatMap(([key, n]) => (n === 0 ? [] : [message(lang, `since.part.${key}`, { n })]));
  const unchanged = since.unchanged === 0 ? [] : [message(lang, "since.part.unchanged", { n: since.unchanged })];
  const parts = told.length === 0 ? [message(lang, "since.same")] : [...told, ...unchanged];
  return message(lang, "since.line", { at: since.previous.at ?? "none", parts: listed(parts, lang) });
}

/** Parts of one sentence, with commas between them. */
export function listed(parts: readonly string[], lang: Lang): string {
  return parts.join(lang === "zh-CN" ? "，" : ", ");
}

/** The line on what changed, and that the terms did, if so; nothing without an earlier run. */
export function sinceHead({ since }: CheckResult, lang: Lang): readonly string[] {
  if (since === undefined) return [];
  return [sinceLine(since, lang), ...(since.sameTerms ? [] : [message(lang, "since.otherTerms")])];
}

/** Every finding of the last run that this one has no more, and why; what was fixed first. */
export function goneLines({ since, guideline }: CheckResult, lang: Lang): readonly string[] {
  const all = since?.gone ?? [];
  return (["fixed", "undecided", "left"] as const).flatMap((why) =>
    all
      .filter((one) => one.why === why)
      .map(({ past }) =>
        message(lang, "since.gone.line", {
          word: message(lang, `since.gone.${why}`),
          about: whoText(past, lang),
          title: whatText(past, guideline, lang),
          kind: message(lang, `since.kind.${past.kind}`),
        }),
      ),
  );
}

/** What is new about each finding, by its id; findings that are as they were are not in it. */
export function newsWords({ since }: CheckResult, lang: Lang): ReadonlyMap<string, string> {
  if (since === undefined) return new Map();
  const word = (key: string): string => message(lang, `since.word.${key}`);
  return new Map([
    ...since.fresh.map((id) => [id, word("fresh")] as const),
    ...since.reopened.map((id) => [id, word("reopened")] as const),
    ...since.changed.map(({ id, before }) => [id, message(lang, "since.word.changed", { kind: message(lang, `since.kind.${before}`) })] as const),
  ]);
}

/** 张三（P1）：1.6-3-a 年龄要求 */
export function aboutText(about: About, guideline: Guideline, lang: Lang): string {
  return message(lang, "signOff.lapsed.about", { about: whoText(about, lang), text: whatText(about, guideline, lang) });
}

function whoText({ person, project }: About, lang: Lang): string {
  if (project === null) return message(lang, "signOff.about.roster");
  const name = project.replaceAll("\u0001", " ");
  return person === null ? message(lang, "report.project", { project: name }) : message(lang, "signOff.about.person", { person, project: name });
}

/** The clause with its title; what the finding is called where it is about the data itself. */
function whatText({ clause, rule }: About, guideline: Guideline, lang: Lang): string {
  const known = guideline.clauses.find(({ id }) => id === clause);
  if (known !== undefined) return `${known.id} ${clauseTitle(known, lang)}`;
  const title = `data.${rule}.title`;
  return clause ?? (hasMessage(title) ? message(lang, title) : rule);
}
