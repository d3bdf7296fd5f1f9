import { useEffect, type RefObject } from "react";
import type { ListHandle } from "./virtual-list";

/** How long a row that is scrolled to may take to be drawn (frames). */
const patience = 30;

/** ↓ ↑ Home End among the rows of a long list, whose elements carry `data-row`. */
export function useRowKeys(rows: readonly { readonly id: string }[], handle: RefObject<ListHandle | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-row]")?.dataset["row"] : undefined;
      if (here === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const at = rows.findIndex(({ id }) => id === here);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
      const target = to === undefined ? undefined : rows[to];
      if (target === undefined) return;
      event.preventDefault();
      focusRow(rows, handle, target.id);
    };
    const list = handle.current?.element();
    list?.addEventListener("keydown", onKey);
    return () => list?.removeEventListener("keydown", onKey);
  }, [rows, handle]);
}

/** Brings a row into view and gives it the focus. */
export function focusRow(rows: readonly { readonly id: string }[], handle: RefObject<ListHandle | null>, id: string): void {
  const at = rows.findIndex((row) => row.id === id);
  if (at === -1) return;
  handle.current?.show(at);
  whenDrawn(handle, "row", id, patience);
}

/** Focuses the element whose `data-<name>` is the value, as soon as the list has drawn it. */
export function whenDrawn(handle: RefObject<ListHandle | null>, name: "row" | "finding", value: string, frames: number): void {
  const drawn = handle.current?.element()?.querySelectorAll<HTMLElement>(`[data-${name}]`) ?? [];
  const found = [...drawn].find((one) => one.dataset[name] === value);
  if (found !== undefined) {
    found.focus({ preventScroll: true });
    found.scrollIntoView({ block: "nearest" });
  } else if (frames > 0) {
    requestAnimationFrame(() => whenDrawn(handle, name, value, frames - 1));
  }
}
