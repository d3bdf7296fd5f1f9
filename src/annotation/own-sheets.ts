import { message, type Lang } from "../messages";
import type { Steps } from "../roster/steps";
import { keptSheets } from "./clear";
import { freeText, type NameMaker } from "./names";
import type { Change, OwnedMarks, SheetContent } from "./plan";

/** What the names of our sheets depend on. */
export interface SheetFacts {
  readonly lang: Lang;
  /** Every sheet of the workbook, ours included. */
  readonly sheetNames: readonly string[];
  /** Tells an edited sheet from one as we wrote it. */
  readonly contentHash: (rows: SheetContent["rows"]) => Steps<string>;
}

/** The name of a sheet of ours, with a number where the workbook has one of that name. */
export function sheetName(key: string, owned: OwnedMarks, { lang, sheetNames }: Pick<SheetFacts, "lang" | "sheetNames">): string {
  const kept = new Set(keptSheets(owned).map((one) => one.sheet));
  const ours = new Set(owned.sheets.map((one) => one.sheet));
  return freeText(message(lang, key), sheetNames.filter((name) => kept.has(name) || !ours.has(name)));
}

/** A sheet of ours with the names by which it is known as ours, and known when somebody edits it. */
export function* sheetChanges(sheet: string, content: SheetContent, names: NameMaker, { contentHash }: Pick<SheetFacts, "contentHash">): Steps<readonly Change[]> {
  const name = names.sheet();
  return [
    { kind: "addSheet", sheet, content },
    { kind: "defineName", name: name.sheet, refersTo: { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } } },
    { kind: "defineName", name: name.hash, refersTo: { text: yield* contentHash(content.rows) } },
  ];
}
