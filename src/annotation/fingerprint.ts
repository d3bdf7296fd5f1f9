import { RosterCheckError } from "../errors";
import type { CheckResult } from "../findings/result";
import type { Grid } from "../roster/grid";
import { atOnce, type Steps } from "../roster/steps";

/**
 * A fingerprint of everything a sheet says, to tell whether it changed between check and marking. Not
 * cryptographic: nobody gains by forging it. Two 32-bit hashes (cyrb53) in one number.
 */
export function fingerprint(grid: Grid): string {
  return atOnce(fingerprintInSteps(grid));
}

const rowsAtOnce = 256;

/** {@link fingerprint} in small steps. */
export function* fingerprintInSteps(grid: Grid): Steps<string> {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const add = (code: number): void => {
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  };
  for (let row = 1; row <= grid.rowCount; row += 1) {
    if (row % rowsAtOnce === 0) yield;
    for (let column = 1; column <= grid.columnCount; column += 1) {
      const { kind, value } = grid.cell(row, column);
      if (value === null) {
        add(1);
        continue;
      }
      const text = String(value);
      add(kind.charCodeAt(0) + 2);
      for (let at = 0; at < text.length; at += 1) add(text.charCodeAt(at) + 256);
    }
    add(2);
  }
  return `${grid.rowCount}x${grid.columnCount}:${(b >>> 0).toString(16)}${(a >>> 0).toString(16)}`;
}

/** Throws `workbook-changed` where one of these sheets (without our marks) is no longer what was checked. */
export function* requireUnchanged({ fingerprints }: CheckResult, grids: Iterable<Grid>): Steps<void> {
  for (const grid of grids) {
    const before = fingerprints?.get(grid.sheet);
    if (before !== undefined && (yield* fingerprintInSteps(grid)) !== before) throw new RosterCheckError("workbook-changed");
  }
}
