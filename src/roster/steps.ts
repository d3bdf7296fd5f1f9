/**
 * Work that is done in small steps: whoever runs it may stop between two of them, so that a page can draw and its
 * user can cancel. A step takes a few milliseconds at most, however large the roster is.
 */
export type Steps<T> = Generator<undefined, T>;

/** Does the work without a stop. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** What each item comes to; a step after every `size` items. */
export function* mapInSteps<T, U>(items: readonly T[], size: number, map: (item: T, at: number) => U): Steps<U[]> {
  const made: U[] = [];
  for (const [at, item] of items.entries()) {
    made.push(map(item, at));
    if (at % size === size - 1) yield;
  }
  return made;
}

/** The items for which the answer is yes; a step after every `size` items. */
export function* filterInSteps<T>(items: readonly T[], size: number, keep: (item: T) => boolean): Steps<T[]> {
  const kept: T[] = [];
  for (const [at, item] of items.entries()) {
    if (keep(item)) kept.push(item);
    if (at % size === size - 1) yield;
  }
  return kept;
}

/** Runs that are sorted at once; longer ones are merged, as many items between two steps. */
const sortedAtOnce = 4096;

/** The items in order, equal ones in the order in which they stood. */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  if (items.length <= sortedAtOnce) return [...items].sort(compare);
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += sortedAtOnce) {
    runs.push(items.slice(from, from + sortedAtOnce).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const both: T[] = [];
  for (let l = 0, r = 0; l < left.length || r < right.length; ) {
    const ofLeft = r === right.length || (l < left.length && compare(left[l] as T, right[r] as T) <= 0);
    both.push((ofLeft ? left[l++] : right[r++]) as T);
    if (both.length % sortedAtOnce === 0) yield;
  }
  return both;
}
