import type { Package } from "./package";
import { relations, removePart } from "./relations";
import { elements, numeric } from "./xml-tree";

/**
 * Removes the stored order of calculation. A chain that names a cell without a formula makes Excel repair the
 * file; without a chain it builds a new one on opening.
 */
export function dropCalculationOrder(pack: Package, book: string): void {
  const chain = relations(pack, book).find(({ kind, target }) => kind === "calcChain" && pack.has(target));
  if (chain !== undefined) removePart(pack, chain.target, book, chain.id);
}

/** Whether the chain names cells of the sheet with this number. */
export function isInCalculationOrder(pack: Package, book: string, sheetId: number): boolean {
  const chain = relations(pack, book).find(({ kind, target }) => kind === "calcChain" && pack.has(target));
  return chain !== undefined && elements(pack.tree(chain.target).root, "c").some((cell) => numeric(cell, "i", 0) === sheetId);
}
