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
});

/** What the user can set for a workbook. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** Settings that suit without being touched. */
export const plainSettings: Settings = { asOf: null, shown: "everything", colours: true, recheckOnEdit: false };
