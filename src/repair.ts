import { requireUnchanged } from "./annotation/fingerprint";
import { planRepairs, planUndo, repairChanges, undoChanges, type RepairPlan } from "./annotation/repairs";
import { withoutMarks } from "./annotation/without-marks";
import { RosterCheckError } from "./errors";
import { repairLogSchema, type Repair, type RepairLog } from "./findings/repair-log";
import { openStore, storedPart, withPart } from "./findings/store";
import type { CheckResult } from "./findings/result";
import type { Grid } from "./roster/grid";
import { atOnce } from "./roster/steps";
import { sheetsIn } from "./roster/together";
import type { Control, WorkbookPort } from "./workbook/port";

export type { RepairPlan };

/**
 * What a machine can put right in the roster that was checked; nothing is written. Throws `workbook-changed` where
 * the roster is no longer what was checked.
 */
export async function findRepairs(port: WorkbookPort, result: CheckResult, control?: Control): Promise<RepairPlan> {
  return planRepairs(result.roster, await unchanged(port, result, control));
}

/**
 * Carries out these repairs, all or none, and keeps in the workbook's store what stood there, so that they can be
 * told and taken back. Throws `workbook-changed`, `store-unreadable` and what the port throws.
 */
export async function applyRepairs(port: WorkbookPort, result: CheckResult, repairs: readonly Repair[], at: string, control?: Control): Promise<void> {
  if (repairs.length === 0) return;
  await unchanged(port, result, control);
  const text = await port.store();
  const log: RepairLog = [...logIn(text), { at, cells: [...repairs] }];
  await port.apply([...repairChanges(repairs), { kind: "writeStore", text: withPart(text, "repairs", log) }], control);
}

/** Repairs that the workbook keeps and that can be taken back. */
export async function keptRepairs(port: WorkbookPort): Promise<RepairLog> {
  return logIn(await port.store());
}

/** Takes back every repair whose cell still says what was written; the others are given back and stay in the record. */
export async function undoRepairs(port: WorkbookPort, control?: Control): Promise<{ readonly undone: number; readonly changed: readonly Repair[] }> {
  const text = await port.store();
  const log = logIn(text);
  const there = new Set((await port.sheets()).map(({ name }) => name));
  const grids = new Map<string, Grid>();
  for (const sheet of new Set(log.flatMap(({ cells }) => cells.map((cell) => cell.sheet)))) if (there.has(sheet)) grids.set(sheet, await port.read(sheet, control));
  const { undone, changed } = planUndo(log, grids);
  if (undone.length === 0) return { undone: 0, changed };
  const left = new Set(changed);
  const rest = log.map(({ at, cells }) => ({ at, cells: cells.filter((cell) => left.has(cell)) })).filter(({ cells }) => cells.length > 0);
  await port.apply([...undoChanges(undone), { kind: "writeStore", text: withPart(text, "repairs", rest.length === 0 ? null : rest) }], control);
  return { undone: undone.length, changed };
}

function logIn(text: string | null): RepairLog {
  return storedPart(openStore(text), "repairs", repairLogSchema) ?? [];
}

async function unchanged(port: WorkbookPort, result: CheckResult, control?: Control): Promise<ReadonlyMap<string, Grid>> {
  const owned = await port.owned();
  const grids = new Map<string, Grid>();
  const there = new Set((await port.sheets()).map(({ name }) => name));
  for (const sheet of sheetsIn(result.roster)) {
    if (!there.has(sheet)) throw new RosterCheckError("workbook-changed");
    grids.set(sheet, withoutMarks(await port.read(sheet, control), owned));
  }
  atOnce(requireUnchanged(result, grids.values()));
  return grids;
}
