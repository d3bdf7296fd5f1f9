import { z } from "zod";
import { read, type Person } from "../../roster/roster";
import { titleRanks } from "../../roster/values";
import { valueOf, type Truth } from "./answers";
import type { SamePerson } from "./subjects";
import { rankAtLeast } from "./titles";

/** One of the kinds of people that a team must have. */
export const slotSchema = z.strictObject({
  slot: z.enum(["senior", "young", "doctoral"]),
  /** Lowest title that fills it. */
  title: z.enum(titleRanks).optional(),
  /** Kinds of staff that fill it. */
  staff: z.array(z.enum(["phdStudent", "postdoc"])).optional(),
});
export type Slot = z.infer<typeof slotSchema>;

/** Whether somebody is of the kind that fills the slot: by title or by kind of staff. */
export function fills(slot: Slot, person: Person): Truth {
  const byTitle = slot.title === undefined ? "no" : hasTitle(person, slot.title);
  const byStaff = slot.staff === undefined ? "no" : isStaff(person, slot.staff);
  return byTitle === "yes" || byStaff === "yes" ? "yes" : byTitle === "unknown" || byStaff === "unknown" ? "unknown" : "no";
}

/** Whether one of the rows that are one person fills it. */
export function fillsByAny(slot: Slot, head: SamePerson): Truth {
  const each = head.map((person) => fills(slot, person));
  return each.includes("yes") ? "yes" : each.includes("unknown") ? "unknown" : "no";
}

/** A student without a title cell has no title; of everybody else an empty cell says nothing. */
function hasTitle(person: Person, rank: NonNullable<Slot["title"]>): Truth {
  const kinds = valueOf(read(person, "staffType"));
  const onlyStudent = kinds !== null && kinds.length > 0 && kinds.every((kind) => kind.endsWith("Student") || kind === "undergraduate");
  const title = read(person, "title");
  return onlyStudent && title.state !== "value" && title.state !== "unreadable" ? "no" : rankAtLeast(person, rank).truth;
}

function isStaff(person: Person, wanted: NonNullable<Slot["staff"]>): Truth {
  const kinds = valueOf(read(person, "staffType"));
  if (kinds !== null) return wanted.some((kind) => kinds.includes(kind)) ? "yes" : "no";
  const degree = valueOf(read(person, "degree"));
  const studying = degree?.level === "doctor" && degree.status === "studying";
  return studying && wanted.includes("phdStudent") ? "yes" : "unknown";
}
