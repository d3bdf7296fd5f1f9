import { headlineOf } from "../findings/headline";
import type { CheckResult, Counts } from "../findings/result";
import { findingGroups, type ReportFinding } from "../findings/report/findings";
import { countsLine, followUpHead, followUpParts, togetherLine } from "../findings/report/head";
import { missingColumnsOf } from "../findings/report/missing";
import { renderWords } from "../findings/words";
import { message, type Lang, type MessageFact } from "../messages";

type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

/** The result of one file in plain sentences, by project and person; ends with a line break. */
export function resultText(result: CheckResult, file: string, lang: Lang): string {
  const say: Say = (key, facts) => message(lang, key, facts);
  const lines = [
    say("cli.text.file", { file, headline: renderWords(lang, headlineOf(result)) }),
    countsLine(result, lang),
    ...togetherLine(result, lang),
    ...followUpHead(result, lang),
    ...result.skipped.map(({ sheet, reason }) => say("report.skipped", { sheet, reason: say(`report.skip.${reason}`) })),
  ];
  for (const { project, people } of findingGroups(result, lang)) {
    lines.push("", project === null ? say("report.wholeRoster") : say("report.project", { project }));
    for (const { person, findings } of people) {
      const indent = person === null ? "  " : "    ";
      if (person !== null) lines.push(`  ${person}`);
      for (const finding of findings) {
        lines.push(`${indent}${findingLine(finding, say)}`);
        const n = finding.dependents.reduce((sum, { times }) => sum + times, 0);
        if (n > 0) lines.push(`${indent}  ${say("cli.text.dependents", { n })}`);
      }
    }
  }
  const missing = missingColumnsOf(result, lang);
  if (missing.length > 0) lines.push("", say("report.missing.title", { n: missing.length }), `  ${say("report.missing.how")}`);
  for (const { column, clauses, news, signOff } of missing) {
    lines.push(`  ${[say("cli.text.missing", { column, clauses: clauses.map(({ id }) => id) }), ...bracketed(news, signOff)].join(" ")}`);
  }
  for (const { title, lines: listed } of followUpParts(result, lang)) lines.push("", title, ...listed.map((line) => `  ${line}`));
  return `${lines.join("\n")}\n`;
}

/** The last line: how many questions nobody has decided. */
export function totalText(results: readonly CheckResult[], lang: Lang): string {
  const sum = (count: (counts: Counts) => number): number => results.reduce((total, { counts }) => total + count(counts), 0);
  const undecided = sum((counts) => counts.review + counts.crashed);
  const facts = { n: undecided, manual: sum((counts) => counts.manual), notChecked: sum((counts) => counts.notChecked) };
  return `${message(lang, "cli.text.undecided", facts)}\n`;
}

/** ✗ 错误 名册!F12（同时涉及 G12） 出生日期……（差 1 天） ［条款 1.4-3-e］ */
function findingLine({ mark, cells, sentence, margin, clause, news, signOff }: ReportFinding, say: Say): string {
  const parts = [mark, cells, sentence, margin === null ? null : say("report.margin", { margin }), clause === null ? null : say("cli.text.clause", { clause: clause.id }), ...bracketed(news, signOff)];
  return parts.filter((part) => part !== null).join(" ");
}

function bracketed(...notes: readonly (string | null)[]): readonly string[] {
  return notes.flatMap((note) => (note === null ? [] : [`［${note}］`]));
}
