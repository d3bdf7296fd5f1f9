/**
 * Office.js on the web moves the focus itself on Tab, and only among elements of its own list: from a heading, a finding or
 * any other place that is focused by a script it leaves the pane, and an unfoldable line it never reaches. Here the browser
 * keeps its own order as long as there is something to go to; at either end Office.js takes over and goes on to Excel.
 * Likewise Esc: where it closed a menu, list or dialog, Office.js would take the focus from where it came back to.
 */
export function keepPageOrder(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (hasNext(page, event.shiftKey)) event.stopPropagation();
  });
}

const focusable = "a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]";

function hasNext(page: Document, backward: boolean): boolean {
  const here = page.activeElement;
  // Nothing has the focus (what had it is gone): the browser goes on from where that was.
  if (here === null || here === page.body) return true;
  const wanted = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll<HTMLElement>(focusable)].some(
    (element) => element !== here && (here.compareDocumentPosition(element) & wanted) !== 0 && canTakeFocus(element),
  );
}

function canTakeFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(":disabled") && element.getClientRects().length > 0;
}
