import { freeText, hashNameOf, nameMaker } from "./annotation/names";
import { sheetChanges } from "./annotation/own-sheets";
import type { Change } from "./annotation/plan";
import { RosterCheckError } from "./errors";
import type { ReportFacts } from "./findings/report/head";
import type { CheckResult } from "./findings/result";
import { message, type Lang } from "./messages";
import { groupingsIn, repliesOf, type Reply, type ReplyGrouping } from "./reply/group";
import { replyContent } from "./reply/sheet";
import { atOnce } from "./roster/steps";
import { contentHashInSteps, emptySheet, type Control, type NewWorkbook, type WorkbookPort } from "./workbook/port";

/** Sheets at once: of more nobody would look through the tabs. */
export const mostReplySheets = 100;

/** A reply as a workbook of its own. */
export interface ReplyFile {
  readonly reply: Reply;
  /** Without the extension; fit for any file system, each once. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One workbook for each unit that has something to do. Throws `no-grouping` where the roster has no such column. */
export async function replyFiles(result: CheckResult, by: ReplyGrouping, facts: ReportFacts, blank: () => NewWorkbook): Promise<readonly ReplyFile[]> {
  requireGrouping(result, by, facts.lang);
  const names: string[] = [];
  const files: ReplyFile[] = [];
  for (const reply of repliesOf(result, by)) {
    const name = freeText(titleOf(reply, facts.lang, 80), names);
    names.push(name);
    const workbook = blank();
    const sheet = titleOf(reply, facts.lang, 28);
    await workbook.apply([{ kind: "addSheet", sheet, content: replyContent(result, reply, facts, false) }, { kind: "removeSheet", sheet: emptySheet }]);
    files.push({ reply, name, bytes: workbook.save() });
  }
  return files;
}

/**
 * Adds a sheet for each unit to the workbook that was checked. They are ours: clearing takes them out, unless somebody
 * edited them; those of an earlier time that nobody edited are replaced. Gives their names. Throws `no-grouping`, `protected-workbook`,
 * `too-many-replies` and what the port throws.
 */
export async function addReplySheets(port: WorkbookPort, result: CheckResult, by: ReplyGrouping, facts: ReportFacts, control?: Control): Promise<readonly string[]> {
  requireGrouping(result, by, facts.lang);
  if ((await port.limits()).structureProtected) throw new RosterCheckError("protected-workbook");
  const replies = repliesOf(result, by);
  if (replies.length > mostReplySheets) throw new RosterCheckError("too-many-replies", { n: replies.length, most: mostReplySheets });
  const owned = await port.owned();
  const earlier = owned.sheets.filter(({ sheet, edited }) => !edited && sheet.startsWith(message(facts.lang, "reply.name", { name: "" })));
  const gone = new Set(earlier.map(({ sheet }) => sheet));
  const taken = (await port.sheets()).map(({ name }) => name).filter((name) => !gone.has(name));
  const leaving = earlier.flatMap(({ name }) => [name, hashNameOf(name)]).filter((name) => name !== null && owned.names.includes(name)) as readonly string[];
  const names = nameMaker(owned.names.filter((name) => !leaving.includes(name)));
  const changes: Change[] = [
    ...leaving.map((name): Change => ({ kind: "removeName", name })),
    ...earlier.map(({ sheet }): Change => ({ kind: "removeSheet", sheet })),
  ];
  const sheets: string[] = [];
  for (const reply of replies) {
    const sheet = freeText(titleOf(reply, facts.lang, 28), [...taken, ...sheets]);
    sheets.push(sheet);
    changes.push(...atOnce(sheetChanges(sheet, replyContent(result, reply, facts, true), names, { contentHash: contentHashInSteps })));
  }
  await port.apply(changes, control);
  return sheets;
}

/** 退回单-甲大学, without what neither a sheet's nor a file's name may hold. */
function titleOf(reply: Reply, lang: Lang, most: number): string {
  const clean = (reply.name ?? message(lang, "reply.nobody")).replace(/[\\/?*[\]:<>|"'\u0000-\u001f]+/gu, " ").replace(/\s+/gu, " ").trim();
  // Excel counts a rare character as two; half of one is no text.
  return message(lang, "reply.name", { name: clean }).slice(0, most).replace(/[\ud800-\udbff]$/, "").replace(/[. ]+$/u, "");
}

function requireGrouping({ roster }: CheckResult, by: ReplyGrouping, lang: Lang): void {
  if (!groupingsIn(roster).includes(by)) throw new RosterCheckError("no-grouping", { column: message(lang, `reply.by.${by}`) });
}
