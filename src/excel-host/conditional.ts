import type { Area } from "../roster/address";
import type { ConditionalFormat, XlsxSheet } from "../workbook/file/document";
import { HostError, itemNotFound } from "./host-error";
import type { Session } from "./session";

/**
 * A formula rule that Office.js is still describing: `add` comes first, formula and colours follow. The
 * document gets it whole, when its batch ends or somebody looks at the sheet's rules.
 */
export interface Draft {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string | null;
  readonly fill: string | null;
  readonly font: string | null;
  /** The document's id once the rule is there. */
  readonly stored: string | null;
}

interface Place {
  readonly session: Session;
  readonly sheet: string;
  readonly id: string;
}

/** Begins a rule; its id is valid in this session. */
export function beginDraft(session: Session, sheet: string, area: Area): string {
  session.state.lastReference += 1;
  const id = `draft-${session.state.lastReference}`;
  session.drafts.set(id, { sheet, area, formula: null, fill: null, font: null, stored: null });
  return id;
}

/** Writes every finished rule into the document; one without a formula or a colour waits. */
export function storeDrafts(session: Session): void {
  for (const [id, draft] of session.drafts) {
    if (draft.stored !== null || draft.formula === null) continue;
    const sheet = session.sheet(draft.sheet);
    const before = new Set(sheet.conditionalFormats.map((format) => format.id));
    sheet.addConditionalFormat({ area: draft.area, formula: draft.formula, fill: draft.fill ?? "#FFFFFF", font: draft.font ?? "#000000" });
    const stored = sheet.conditionalFormats.find((format) => !before.has(format.id))?.id ?? null;
    session.drafts.set(id, { ...draft, stored });
    session.changed({ kind: "sheet", sheet: draft.sheet });
  }
}

/** The sheet's rules, finished drafts included. */
export function conditionalFormatsOf(session: Session, sheet: string): readonly ConditionalFormat[] {
  storeDrafts(session);
  return session.sheet(sheet).conditionalFormats;
}

/** The rule behind an id; ItemNotFound when it is gone. */
export function conditionalOf({ session, sheet, id }: Place): ConditionalFormat {
  const draft = session.drafts.get(id);
  if (draft !== undefined && draft.stored === null) {
    return { id, type: "expression", areas: [draft.area], priority: 0, formula: draft.formula, fill: draft.fill, font: draft.font, stopIfTrue: false };
  }
  const wanted = draft?.stored ?? id;
  const found = session.sheet(sheet).conditionalFormats.find((format) => format.id === wanted);
  if (found === undefined) throw itemNotFound("conditional format");
  return found;
}

/** Changes a rule that is being described; a finished one keeps its rule. */
export function describe({ session, id }: Place, part: Partial<Pick<Draft, "formula" | "fill" | "font">>): void {
  const draft = session.drafts.get(id);
  if (draft === undefined || draft.stored !== null) {
    throw new HostError("NotImplemented", "This stand-in for Excel changes no finished conditional format: delete it and add another.");
  }
  session.drafts.set(id, { ...draft, ...part });
}

/** Takes a rule away, finished or not. */
export function removeConditional(place: Place, sheet: XlsxSheet): void {
  const found = conditionalOf(place);
  place.session.drafts.delete(place.id);
  if (!found.id.startsWith("draft-")) sheet.removeConditionalFormat(found.id);
}
