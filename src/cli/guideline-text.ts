import { fieldInWords, sayProblem } from "../findings/call-words";
import { outcomeInWords, type RosterDiff } from "../findings/compare-calls";
import { renderWords } from "../findings/words";
import { isSameCall, type CallDiff, type FieldChange, type ItemChange } from "../guideline/diff";
import type { Guideline } from "../guideline/guideline";
import { levelOf, type CallPart, type CallProblem, type ProblemLevel } from "../guideline/problem";
import { message, type Lang, type MessageFact } from "../messages";

type Facts = Readonly<Record<string, MessageFact>>;
type Say = (key: string, facts?: Facts) => string;

const sayIn =
  (lang: Lang): Say =>
  (key, facts) =>
    message(lang, `guideline.${key}`, facts);

/** What can be said against a call, in sentences; `call` null where it cannot be used. Ends with a line break. */
export function lintText(folder: string, problems: readonly CallProblem[], call: Guideline | null, lang: Lang): string {
  const say = sayIn(lang);
  const of = (level: ProblemLevel): readonly CallProblem[] => problems.filter(({ problem }) => levelOf(problem) === level);
  const lines = [say("lint.title", { folder })];
  for (const level of ["error", "warning", "note"] as const) {
    const found = of(level);
    if (found.length === 0) continue;
    lines.push("", say(`lint.level.${level}`, { n: found.length }), ...found.map((problem) => `  ${sayProblem(problem, lang)}`));
  }
  const [wrong, doubtful] = [of("error").length, of("warning").length];
  lines.push("");
  if (call === null) lines.push(say("lint.broken", { n: wrong }));
  else if (doubtful > 0) lines.push(say("lint.usable", { n: doubtful }));
  else lines.push(say("lint.good", { clauses: call.clauses.length, directions: call.directions.length }));
  return `${lines.join("\n")}\n`;
}

/** How two calls differ, part by part and clause by clause. Ends with a line break. */
export function diffText(before: Guideline, after: Guideline, diff: CallDiff, lang: Lang): string {
  const say = sayIn(lang);
  const lines = [say("diff.title", { before: nameOf(before, lang), after: nameOf(after, lang) })];
  if (isSameCall(diff)) return `${[...lines, "", say("diff.same")].join("\n")}\n`;
  lines.push(say("diff.counts", { ...clauseCounts(diff.clauses), same: diff.same }));
  const section = (part: CallPart, told: readonly string[]): void => {
    if (told.length > 0) lines.push("", say(`diff.section.${part}`), ...told);
  };
  section("call", diff.call.map((change) => fieldLine("call", change, lang)));
  for (const part of ["directions", "listedUnits", "lookalikes"] as const) section(part, itemLines(part, diff[part], lang));
  section("recommenders", diff.recommenders.map((change) => fieldLine("recommenders", change, lang)));
  for (const part of ["readings", "clauses"] as const) section(part, itemLines(part, diff[part], lang));
  return `${lines.join("\n")}\n`;
}

/** Whose verdict changes, by project and person. Ends with a line break. */
export function rosterDiffText(file: string, diff: RosterDiff, before: Guideline, after: Guideline, lang: Lang): string {
  const say = sayIn(lang);
  const { changes, findings } = diff;
  const lines = ["", say("diff.roster.title", { file })];
  if (changes.length === 0 && findings.length === 0) return `${[...lines, say("diff.roster.none")].join("\n")}\n`;
  const titles = new Map([...before.clauses, ...after.clauses].map((clause) => [clause.id, lang === "zh-CN" ? clause.title : clause.titleEn]));
  lines.push(
    say("diff.roster.counts", {
      verdicts: changes.length,
      projects: new Set(changes.map(({ project }) => project)).size,
      people: new Set(changes.flatMap(({ personId }) => personId ?? [])).size,
      worse: changes.filter((change) => change.after === "fail").length,
      better: changes.filter((change) => change.before === "fail").length,
    }),
  );
  const told = findings.map(({ when, finding }) => ({ project: finding.project, line: say("diff.roster.finding", { words: renderWords(lang, finding.words), when }) }));
  lines.push(...told.filter(({ project }) => project === null).map(({ line }) => line));
  const projects = [...new Set([...changes.map(({ project }) => project), ...told.flatMap(({ project }) => project ?? [])])];
  for (const project of projects) {
    lines.push(say("diff.roster.project", { project }), ...told.filter((one) => one.project === project).map(({ line }) => line));
    let last: string | null = null;
    for (const change of changes.filter((one) => one.project === project)) {
      if (change.personId !== null && change.personId !== last) lines.push(say("diff.roster.person", { person: change.person }));
      last = change.personId;
      lines.push(
        say("diff.roster.verdict", {
          clause: change.clause,
          title: titles.get(change.clause) ?? "",
          before: outcomeInWords(change.before, lang),
          after: outcomeInWords(change.after, lang),
          why: change.words === null ? "" : say("diff.roster.why", { words: renderWords(lang, change.words) }),
        }),
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

function clauseCounts(changes: readonly ItemChange[]): Readonly<Record<ItemChange["change"], number>> {
  const count = (kind: ItemChange["change"]): number => changes.filter(({ change }) => change === kind).length;
  return { added: count("added"), gone: count("gone"), changed: count("changed"), renumbered: count("renumbered") };
}

function itemLines(part: CallPart, changes: readonly ItemChange[], lang: Lang): readonly string[] {
  const say = sayIn(lang);
  return changes.flatMap(({ change, item, was, title, titleEn, quote, fields }) => [
    say(`diff.${change}`, { item, name: lang === "zh-CN" ? title : titleEn, was }).trimEnd(),
    ...(quote === null ? [] : [say("diff.quoted", { quote: oneLine(quote) })]),
    ...fields.map((field) => fieldLine(part, field, lang, item)),
  ]);
}

/** Of lists it is told what left and what came, of anything else what stood and what stands there. */
function fieldLine(part: CallPart, { field, before, after }: FieldChange, lang: Lang, item = ""): string {
  const say = sayIn(lang);
  const name = fieldInWords({ part, item, field }, lang);
  if (!Array.isArray(before) || !Array.isArray(after)) return say("diff.field", { field: name, before: shown(before, say), after: shown(after, say) });
  const texts = (list: readonly unknown[]): readonly string[] => list.map((one) => shown(one, say));
  const [was, is] = [texts(before), texts(after)];
  const gone = was.filter((one) => !is.includes(one));
  const added = is.filter((one) => !was.includes(one));
  if (gone.length + added.length === 0) return say("diff.field", { field: name, before: was, after: is });
  return say(gone.length === 0 ? "diff.listAdded" : added.length === 0 ? "diff.listGone" : "diff.list", { field: name, gone, added });
}

const longest = 120;

function shown(value: unknown, say: Say): string {
  if (value === undefined) return say("diff.nothing");
  if (typeof value === "string") return oneLine(value);
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function nameOf({ id, version }: Guideline, lang: Lang): string {
  return message(lang, "guideline.diff.name", { id, version });
}
