/**
 * How many of the slots can be filled by different candidates (a largest bipartite matching by augmenting
 * paths: slots are few, so it is linear in the candidates).
 */
export function largestMatching<S, C>(slots: readonly S[], candidates: readonly C[], fits: (slot: S, candidate: C) => boolean): number {
  const holds = new Map<C, S>();

  function place(slot: S, tried: Set<C>): boolean {
    for (const candidate of candidates) {
      if (tried.has(candidate) || !fits(slot, candidate)) continue;
      tried.add(candidate);
      const holder = holds.get(candidate);
      if (holder === undefined || place(holder, tried)) {
        holds.set(candidate, slot);
        return true;
      }
    }
    return false;
  }

  return slots.filter((slot) => place(slot, new Set())).length;
}
