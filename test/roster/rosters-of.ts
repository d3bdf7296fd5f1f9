import directions from "../../src/guideline/2026-2/directions.json";
import type { Grid } from "../../src/roster/grid";
import { readInSteps } from "../../src/roster/recognise";
import { rostersAmong } from "../../src/roster/rosters-among";
import { sheetPart } from "../../src/roster/sheet-parts";
import { atOnce } from "../../src/roster/steps";

/** The rosters that these sheets make, each by the names of its sheets. */
export function rosters(...grids: readonly Grid[]): readonly (readonly string[])[] {
  return atOnce(rostersAmong(grids.map((grid) => atOnce(sheetPart(grid.sheet, atOnce(readInSteps(grid, { directions })))))));
}
