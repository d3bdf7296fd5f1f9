import type { Area } from "../../roster/address";
import { textOf } from "../args";
import { HostError, invalidArgument } from "../host-error";
import type { TypeTable } from "../members";
import type { Bound } from "../session";
import { requireCells, requireUnprotected } from "../writing";

type Self = Bound<"RangeBorder">;
type Edge = "t" | "b" | "l" | "r";

/** Which cells of an area get a line where, by the border that is named. */
const parts: Readonly<Record<string, (area: Area) => readonly (readonly [Edge, Area])[]>> = {
  EdgeTop: (area) => [["t", { ...area, bottom: area.top }]],
  EdgeBottom: (area) => [["b", { ...area, top: area.bottom }]],
  EdgeLeft: (area) => [["l", { ...area, right: area.left }]],
  EdgeRight: (area) => [["r", { ...area, left: area.right }]],
  InsideHorizontal: (area) => [["t", { ...area, top: area.top + 1 }], ["b", { ...area, bottom: area.bottom - 1 }]],
  InsideVertical: (area) => [["l", { ...area, left: area.left + 1 }], ["r", { ...area, right: area.right - 1 }]],
};

function draw(self: Self): void {
  const { top: from, bottom: to, left: start, right: end } = self.area;
  // As in Excel: within one row or one column there is no such border.
  if ((self.side === "InsideHorizontal" && from === to) || (self.side === "InsideVertical" && start === end)) throw invalidArgument(`border ${self.side}`);
  requireCells(self.area, self.bounded);
  const sheet = self.session.sheet(self.sheet);
  requireUnprotected(sheet);
  for (const [edge, { top, bottom, left, right }] of parts[self.side]?.(self.area) ?? []) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const before = sheet.look(row, column).edges ?? "";
        if (before.includes(edge)) continue;
        sheet.setLook({ top: row, bottom: row, left: column, right: column }, { edges: Array.from("tblr").filter((one) => one === edge || before.includes(one)).join("") });
      }
    }
  }
  self.session.changed({ kind: "sheet", sheet: self.sheet });
}

/** `Excel.RangeBorderCollection`: the borders of an area by their names. */
export const rangeBorderCollection: TypeTable<Bound<"RangeBorderCollection">> = {
  type: "RangeBorderCollection",
  item: ({ session, ...self }, side) => {
    if (typeof side !== "string" || !Object.hasOwn(parts, side)) throw invalidArgument("border");
    return session.object("RangeBorder", { ...self, side });
  },
};

/** `Excel.RangeBorder`: thin lines are drawn, none is taken away. */
export const rangeBorder: TypeTable<Self> = {
  type: "RangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    Style: {
      since: 1,
      get: ({ session, sheet, area, side }) => ((parts[side]?.(area) ?? []).every(([edge, { top, left }]) => session.sheet(sheet).look(top, left).edges?.includes(edge) === true) ? "Continuous" : "None"),
      put: (self, value) => {
        if (textOf(value, "style") !== "Continuous") throw new HostError("NotImplemented", "This stand-in for Excel draws thin lines only.");
        draw(self);
      },
    },
  },
};
