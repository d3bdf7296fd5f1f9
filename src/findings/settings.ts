import { z } from "zod";

/** Which findings the list shows at first; the others are counted and one press away. */
export const shownChoices = ["everything", "withoutNotes", "errorsAndReviews"] as const;

/** The part `settings` of the workbook's store. What an older or newer version wrote otherwise falls back to the plain value. */
export const settingsSchema = z.object({
  /** ISO day that the check takes for the day of submission; null: the call's own window. */
  asOf: z.iso.date().nullable().catch(null),
  shown: z.enum(shownChoices).catch("everything"),
  /** Cells are coloured; without it the result column alone tells. */
  colours: z.boolean().catch(true),
  /** After edits the roster is checked again by itself. */
  recheckOnEdit: z.boolean().catch(false),
  /** Sheets that the user chose to be checked together; null: the workbook's roster, as it is recognised. */
  sheets: z.array(z.string()).min(1).nullable().catch(null),
});

/** What the user can set for a workbook. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** Settings that suit without being touched. */
export const plainSettings: Settings = { asOf: null, shown: "everything", colours: true, recheckOnEdit: false, sheets: null };

/** The chosen sheets as long as the workbook has them all: one that was renamed or deleted is no choice any more. */
export function chosenSheetsIn({ sheets }: Settings, there: readonly { readonly name: string }[]): readonly string[] | null {
  return sheets?.every((sheet) => there.some(({ name }) => name === sheet)) === true ? sheets : null;
}
