import { useEffect, useRef, type RefObject } from "react";
import type { ListRow } from "../model/result-list";
import { whenDrawn } from "./use-row-keys";
import type { ListHandle } from "./virtual-list";

/** How long a card that is scrolled to may take to be drawn (frames). */
const patience = 30;

/**
 * F8 and Shift+F8 (anywhere in the pane) and ↓ and ↑ (from a card) go to the next and previous finding,
 * Home and End to the first and last; Enter on a card selects its first cell. docs/keyboard.md says so.
 */
export function useFindingKeys(rows: readonly ListRow[], handle: RefObject<ListHandle | null>): void {
  const current = useRef<string | null>(null);
  useEffect(() => {
    const targets = rows.flatMap((row, index) => (row.kind === "finding" ? [{ id: row.id, index }] : []));
    const onKey = (event: KeyboardEvent): void => {
      const place = placeOf(event.target);
      // Beneath an open page the list is still there, and deaf.
      if (isCovered(handle.current)) return;
      if (event.altKey || event.ctrlKey || event.metaKey || place === "elsewhere") return;
      if (event.key === "Enter" && event.target instanceof HTMLElement && event.target.dataset["finding"] !== undefined) {
        event.target.querySelector<HTMLElement>("button[data-cell]")?.click();
        return;
      }
      const here = targets.findIndex(({ id }) => id === (cardOf(event.target) ?? current.current));
      const to = destination(event, place === "card", here, targets.length);
      const target = to === null ? undefined : targets[Math.max(0, Math.min(targets.length - 1, to))];
      if (target === undefined) return;
      event.preventDefault();
      current.current = target.id;
      handle.current?.show(target.index);
      whenDrawn(handle, "finding", target.id, patience);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [rows, handle]);
}

function isCovered(list: ListHandle | null): boolean {
  const element = list?.element() ?? null;
  return element === null || element.closest("[hidden]") !== null;
}

/** The index to go to; null where the key means nothing here. */
function destination(event: KeyboardEvent, inCard: boolean, here: number, count: number): number | null {
  if (event.key === "F8") return event.shiftKey ? (here === -1 ? count - 1 : here - 1) : here + 1;
  if (!inCard || event.shiftKey) return null;
  switch (event.key) {
    case "ArrowDown":
      return here + 1;
    case "ArrowUp":
      return here - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** A dialog or an open menu keeps its own keys. */
function placeOf(target: EventTarget | null): "card" | "page" | "elsewhere" {
  if (!(target instanceof Element)) return "page";
  if (target.closest('[role="dialog"],[role="listbox"],[role="menu"]') !== null) return "elsewhere";
  return cardOf(target) === null ? "page" : "card";
}

function cardOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>("[data-finding]")?.dataset["finding"] ?? null) : null;
}
