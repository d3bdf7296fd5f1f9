import { boxed } from "../../src/annotation/boxes";

const table = (rows: number): { top: number; bottom: number; left: number; right: number } => ({ top: 5, bottom: 4 + rows, left: 1, right: 10 });

test("tables get lines of their own, and the words beside them none", () => {
  expect(boxed([table(3), table(7)])).toEqual({ gridlines: false, looks: [{ area: table(3), look: { border: true } }, { area: table(7), look: { border: true } }] });
});

test("of very large tables the gridlines are printed instead", () => {
  expect(boxed([table(1999), table(2)])).toEqual({ gridlines: true, looks: [] });
});
