import { z } from "zod";
import { message, type Lang } from "../messages";
import { cellAddress } from "../roster/address";

/** What a repair does to a cell. */
export const repairKinds = ["textDate", "fullWidth", "nameSpaces", "nameDot", "idCleaned", "idAsText", "idLostDigits", "birthFromId"] as const;
export type RepairKind = (typeof repairKinds)[number];

/** What stood in a cell before: its value and number format. */
const beforeSchema = z.strictObject({ value: z.union([z.string(), z.number(), z.boolean(), z.null()]), format: z.string() });
/** What stands there since: a text, or a real day ("1985-03-02"). */
const afterSchema = z.union([z.strictObject({ text: z.string() }), z.strictObject({ day: z.iso.date() })]);

/** One cell that was changed on request. */
export const repairSchema = z.strictObject({
  sheet: z.string(),
  row: z.int().positive(),
  column: z.int().positive(),
  kind: z.enum(repairKinds),
  /** As a person reads it. */
  shown: z.string(),
  before: beforeSchema,
  after: afterSchema,
});
export type Repair = z.infer<typeof repairSchema>;

/** Repairs that the workbook keeps, by when they were made ("2026-06-01 14:05"), the oldest first. */
export const repairLogSchema = z.array(z.strictObject({ at: z.string(), cells: z.array(repairSchema).min(1) }));
export type RepairLog = z.infer<typeof repairLogSchema>;

/** What a repaired cell says, as a person reads it. */
export function afterText({ after }: Pick<Repair, "after">): string {
  return "day" in after ? after.day : after.text;
}

/** One sentence for each cell that was changed: when, where, from what to what. */
export function repairLines(log: RepairLog, lang: Lang): readonly string[] {
  return log.flatMap(({ at, cells }) =>
    cells.map((cell) =>
      message(lang, "repair.line", {
        at,
        cell: `${cell.sheet}!${cellAddress(cell.row, cell.column)}`,
        kind: message(lang, `repair.kind.${cell.kind}`),
        before: cell.shown === "" ? message(lang, "repair.blank") : cell.shown,
        after: afterText(cell),
      }),
    ),
  );
}

/** A cell that could be repaired and is left alone, with why. */
export interface LeftAlone {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: RepairKind;
  readonly why: "formula" | "merged" | "protected" | "likeFormula";
}

/** Cells named in one sentence. */
const mostNamed = 8;

/** One sentence for each reason why cells are left alone. */
export function leftLines(left: readonly LeftAlone[], lang: Lang): readonly string[] {
  return [...new Set(left.map(({ why }) => why))].map((why) => {
    const cells = left.filter((one) => one.why === why).map((one) => cellAddress(one.row, one.column));
    const named = cells.length > mostNamed ? [...cells.slice(0, mostNamed), "…"] : cells;
    return message(lang, "repair.left", { n: cells.length, why: message(lang, `repair.why.${why}`), cells: named });
  });
}
