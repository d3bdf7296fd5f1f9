import { contains, parseReference, parseArea } from "../roster/address";
import { recordOf } from "./args";
import { HostError, invalidArgument } from "./host-error";
import type { Argument } from "./members";
import type { Bound } from "./session";
import type { Json } from "./wire";
import { requireCells, requireUnprotected, writeValues } from "./writing";

/** `Range.hyperlink` of the range's first cell; null without one. */
export function hyperlinkOf(self: Bound<"Range">): Json {
  const { top, left } = self.area;
  const link = self.session.sheet(self.sheet).links.find(({ area }) => contains(area, top, left));
  if (link === undefined) return null;
  return { ...(link.location === null ? {} : { documentReference: link.location }), ...(link.target === null ? {} : { address: link.target }) };
}

/** Sets a link to a place in the workbook; links to other places are not played. */
export function setHyperlink(self: Bound<"Range">, value: Argument): void {
  const link = recordOf(value, "hyperlink");
  const place = link["documentReference"];
  if (typeof link["address"] === "string") throw new HostError("NotImplemented", "This stand-in for Excel sets links inside the workbook only.");
  if (typeof place !== "string" || (parseReference(place) === null && parseArea(place) === null)) throw invalidArgument("hyperlink.documentReference");
  requireCells(self.area, self.bounded);
  const sheet = self.session.sheet(self.sheet);
  requireUnprotected(sheet);
  const text = link["textToDisplay"];
  if (typeof text === "string") writeValues(sheet, self.area, text);
  for (let row = self.area.top; row <= self.area.bottom; row += 1) {
    for (let column = self.area.left; column <= self.area.right; column += 1) sheet.setLink(row, column, place);
  }
}
