import { hasMessage, message, type Lang, type MessageFact } from "../../messages";
import { sheetsIn, sheetsText, togetherBy } from "../../roster/together";
import { headlineOf, missingColumns } from "../headline";
import { repairLines } from "../repair-log";
import type { CheckResult } from "../result";
import { renderWords } from "../words";
import { limitsOf } from "./checklist";
import { deadlineText } from "./deadline";
import { lapsedLines, signOffCounts } from "./sign-offs";
import { goneLines, sinceHead } from "./since";

/** What a report says of the run itself. */
export interface ReportFacts {
  readonly lang: Lang;
  /** Time of the run as shown: "2026-06-01 14:05". */
  readonly at: string;
  /** The product's version; left out where it is not known. */
  readonly version?: string;
}

/** A note of the run with what its words need. */
export interface ReportNote {
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

type Say = (key: string, facts?: Readonly<Record<string, MessageFact>>) => string;

/** What was checked, when and against what, one sentence a line. */
export interface ReportHead {
  readonly title: string;
  readonly headline: string;
  readonly counts: string;
  /** Until when it can be mended. */
  readonly deadline: string;
  /** Sign-offs, and what changed since the last run; none where the workbook knows of neither. */
  readonly followUp: readonly string[];
  /** The call, the day of submission, the run, the sheets. */
  readonly run: readonly string[];
  readonly coverage: string;
}

/** See {@link ReportHead}. */
export function reportHead(result: CheckResult, facts: ReportFacts): ReportHead {
  const say: Say = (key, values) => message(facts.lang, `report.${key}`, values);
  const { guideline, coverage, roster } = result;
  const title = facts.lang === "zh-CN" ? guideline.title : guideline.titleEn;
  const sheets = sheetsIn(roster);
  return {
    title: say("title"),
    headline: renderWords(facts.lang, headlineOf(result)),
    counts: countsLine(result, facts.lang),
    deadline: deadlineText(guideline, result.asOf, facts.lang),
    followUp: followUpHead(result, facts.lang),
    run: [
      say("guideline", { title, id: guideline.id, version: guideline.version }),
      result.asOf === null
        ? say("window", { from: spaced(guideline.window.from), to: spaced(guideline.window.to) })
        : say("asOf", { asOf: result.asOf }),
      say("run", { at: facts.at, tool: say("tool"), version: facts.version ?? "" }),
      say("sheets", { sheets, skipped: result.skipped.length }),
      ...togetherLine(result, facts.lang),
    ],
    coverage: say("coverage", { ...coverage, all: guideline.clauses.length }),
  };
}

/** How the sheets of the roster belong together; nothing where it stands on one. */
export function togetherLine({ roster }: CheckResult, lang: Lang): readonly string[] {
  const together = togetherBy(roster);
  return together === null ? [] : [message(lang, `scope.together.${together}`, { sheets: sheetsText(sheetsIn(roster)) })];
}

/** How many people and projects were checked and what was found, in one sentence. */
export function countsLine(result: CheckResult, lang: Lang): string {
  const { counts } = result;
  return message(lang, "report.counts", { ...counts, columns: missingColumns(result), notes: counts.notice + counts.info });
}

/** Sign-offs and what changed since the last run; none where the workbook knows of neither. */
export function followUpHead(result: CheckResult, lang: Lang): readonly string[] {
  return [signOffCounts(result, lang), ...sinceHead(result, lang)].filter((line) => line !== null);
}

/** What the reader should know of the limits: rules that see a part only, sheets that were not read, notes. Each once. */
export function limitLines(result: CheckResult, lang: Lang, notes: readonly ReportNote[] = []): readonly string[] {
  const say: Say = (key, values) => message(lang, `report.${key}`, values);
  return [
    ...new Set([
      say("limits.manual"),
      say("limits.roster"),
      ...limitsOf(result, lang).texts,
      ...result.skipped.map(({ sheet, reason }) => say("skipped", { sheet, reason: reasonText(reason, lang) })),
      ...notes.map((note) => message(lang, note.key, note.facts)),
    ]),
  ];
}

/** A reason is a key under `report.skip.` where there are words for it. */
function reasonText(reason: string, lang: Lang): string {
  const key = `report.skip.${reason}`;
  return hasMessage(key) ? message(lang, key) : reason;
}

function spaced(moment: string): string {
  return moment.replace("T", " ");
}

/** A part of the report that is there only where it has something to say. */
export interface FollowUpPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Lapsed sign-offs, what the last run found and this one does not, cells that were put right on request. */
export function followUpParts(result: CheckResult, lang: Lang): readonly FollowUpPart[] {
  return [
    { title: message(lang, "signOff.lapsed.title"), lines: lapsedLines(result, lang) },
    { title: message(lang, "since.title"), lines: goneLines(result, lang) },
    { title: message(lang, "repair.report"), lines: repairLines(result.repairs ?? [], lang) },
  ].filter(({ lines }) => lines.length > 0);
}
