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
