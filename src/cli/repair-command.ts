import { check } from "../check";
import { leftLines, repairLines } from "../findings/repair-log";
import { message } from "../messages";
import { applyRepairs, findRepairs } from "../repair";
import { openXlsx } from "../workbook/file/open";
import { fileWorkbook } from "../workbook/file/port";
import type { RepairRequest } from "./arguments";
import { columnRemarks } from "./column-map";
import type { ExitCode } from "./failure";
import { readInput, refuseSameFile, writeWhole } from "./files";
import { checkRequestOf } from "./roster-options";
import { timeOfRun, warnOfMacros, write, type Surroundings } from "./output";

/** Writes a copy of the file in which the chosen repairs are made, and tells each of them. Lost digits stay for a person unless asked for. */
export async function runRepair(request: RepairRequest, around: Surroundings): Promise<ExitCode> {
  const { file, out, kinds, lang } = request;
  await refuseSameFile(file, out);
  const asked = await checkRequestOf(request);
  const input = await readInput(file);
  const port = fileWorkbook(openXlsx(input.bytes), input.name);
  const result = await check(port, asked);
  const { repairs, left } = await findRepairs(port, result);
  const chosen = repairs.filter(({ kind }) => (kinds === null ? kind !== "idLostDigits" : kinds.includes(kind)));
  const at = timeOfRun(around.now());
  await applyRepairs(port, result, chosen, at);
  await writeWhole(out, port.save());
  for (const line of chosen.length === 0 ? [] : repairLines([{ at, cells: chosen }], lang)) await write(around.stdout, `${line}\n`);
  for (const line of leftLines(left, lang)) await write(around.stderr, `${line}\n`);
  await write(around.stdout, `${message(lang, chosen.length === 0 ? "repair.cli.none" : "repair.cli.done", { n: chosen.length, out })}\n`);
  for (const line of columnRemarks(result, asked.map, input.name, lang)) await write(around.stderr, `${line}\n`);
  await warnOfMacros(input.name, out, lang, around);
  return 0;
}
