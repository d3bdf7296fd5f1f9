import { parseArea, type Area } from "../../src/roster/address";
import { withMergeAnchors } from "../../src/workbench/grid/window";
import { moveFor } from "../../src/workbench/model/movement";

const areas = (...texts: string[]): Area[] => texts.map((text) => parseArea(text)!);

describe("the cells to be drawn", () => {
  test("one for each row and column in view", () => {
    expect(withMergeAnchors([], [1, 2], [1, 2, 3]).map(({ cells }) => cells.length)).toEqual([3, 3]);
  });

  test("a merge is one cell at its anchor; the cells under it are left out", () => {
    const rows = withMergeAnchors(areas("A1:B2"), [1, 2], [1, 2, 3]);
    expect(rows[0]!.cells).toEqual([
      { row: 1, column: 1, bottom: 2, right: 2 },
      { row: 1, column: 3, bottom: 1, right: 3 },
    ]);
    expect(rows[1]!.cells).toEqual([{ row: 2, column: 3, bottom: 2, right: 3 }]);
  });

  test("a merge whose anchor has scrolled away is still drawn from there", () => {
    const rows = withMergeAnchors(areas("A1:A9"), [5, 6], [1]);
    expect(rows).toEqual([
      { row: 1, cells: [{ row: 1, column: 1, bottom: 9, right: 1 }] },
      { row: 5, cells: [] },
      { row: 6, cells: [] },
    ]);
  });
});

describe("moving by keyboard", () => {
  const extent = { rows: 100, columns: 20 };
  const used = parseArea("A1:F30");
  const press = (key: string, more: Partial<{ ctrlKey: boolean; shiftKey: boolean }> = {}) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

  test.each([
    ["down one row", press("ArrowDown"), { row: 6, column: 3 }],
    ["left one column", press("ArrowLeft"), { row: 5, column: 2 }],
    ["Enter goes down, with Shift up", press("Enter", { shiftKey: true }), { row: 4, column: 3 }],
    ["Ctrl+Home is A1", press("Home", { ctrlKey: true }), { row: 1, column: 1 }],
    ["Ctrl+End is the last cell with a value", press("End", { ctrlKey: true }), { row: 30, column: 6 }],
  ])("%s", (_, key, expected) => {
    expect(moveFor(key, { row: 5, column: 3 }, extent, [], used)).toEqual(expected);
  });

  test("a merge is passed over as one cell, and reached at its anchor", () => {
    expect(moveFor(press("ArrowDown"), { row: 1, column: 1 }, extent, areas("A1:A3"), used)).toEqual({ row: 4, column: 1 });
    expect(moveFor(press("ArrowUp"), { row: 4, column: 1 }, extent, areas("A1:A3"), used)).toEqual({ row: 1, column: 1 });
  });

  test("the edge of the sheet holds, and other keys do not move", () => {
    expect(moveFor(press("ArrowUp"), { row: 1, column: 1 }, extent, [], used)).toEqual({ row: 1, column: 1 });
    expect(moveFor(press("x"), { row: 1, column: 1 }, extent, [], used)).toBeNull();
  });
});
