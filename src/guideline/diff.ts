import type { Clause, Direction, Guideline } from "./guideline";

/** A field that two calls fill differently; `field` is a path within its item ("params.from"), undefined is what is not there. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of a clause, a direction, a unit or a reading. */
export interface ItemChange {
  readonly change: "added" | "gone" | "changed" | "renumbered";
  /** Its id in the later call; of what is gone, in the earlier one. */
  readonly item: string;
  /** Its id in the earlier call, where it is another one. */
  readonly was: string | null;
  readonly title: string;
  readonly titleEn: string;
  /** Of a clause that is new or gone: its words. */
  readonly quote: string | null;
  readonly fields: readonly FieldChange[];
}

/** How a later call differs from an earlier one. */
export interface CallDiff {
  /** Title, window, dates, totals. */
  readonly call: readonly FieldChange[];
  readonly directions: readonly ItemChange[];
  readonly listedUnits: readonly ItemChange[];
  readonly lookalikes: readonly ItemChange[];
  readonly recommenders: readonly FieldChange[];
  readonly readings: readonly ItemChange[];
  readonly clauses: readonly ItemChange[];
  /** Number of clauses that both calls have and say alike. */
  readonly same: number;
  /** Of each clause of the later call that the earlier one has too: its id there. */
  readonly clauseBefore: ReadonlyMap<string, string>;
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly quote: string | null;
  readonly data: object;
}

interface ItemDiff {
  readonly changes: readonly ItemChange[];
  readonly pairs: ReadonlyMap<string, string>;
}

/**
 * Compares two calls. Clauses go together by id, and where an id is gone by the same words, so that a renumbered
 * chapter is not all gone and all new. White space of quotes does not count.
 */
export function diffCalls(before: Guideline, after: Guideline): CallDiff {
  const both = (items: (call: Guideline) => readonly Item[]): ItemDiff => diffItems(items(before), items(after));
  const clauses = both((call) => call.clauses.map(clauseItem));
  return {
    call: fieldChanges(headOf(before), headOf(after)),
    directions: both((call) => call.directions.map(directionItem)).changes,
    listedUnits: both((call) => call.listedUnits.map((unit) => named(unit.name, unit))).changes,
    lookalikes: both((call) => call.lookalikes.map((name) => named(name, {}))).changes,
    recommenders: fieldChanges(before.recommenders ?? {}, after.recommenders ?? {}),
    readings: both((call) => call.readings.map((one) => ({ id: one.id, title: one.topic, titleEn: one.topicEn, quote: null, data: one }))).changes,
    clauses: clauses.changes,
    same: clauses.pairs.size - clauses.changes.filter(({ change }) => change === "changed" || change === "renumbered").length,
    clauseBefore: clauses.pairs,
  };
}

/** Whether two calls say the same in everything. */
export function isSameCall(diff: CallDiff): boolean {
  const { call, recommenders, directions, listedUnits, lookalikes, readings, clauses } = diff;
  return [call, recommenders, directions, listedUnits, lookalikes, readings, clauses].every((changes) => changes.length === 0);
}

function headOf({ title, titleEn, version, window, recommendBefore, published, totals }: Guideline): object {
  return { title, titleEn, version, window, recommendBefore, published, totals };
}

function clauseItem(clause: Clause): Item {
  const { id, title, titleEn, quote, ...rest } = clause;
  return { id, title, titleEn, quote, data: { quote, ...rest, title, titleEn } };
}

function directionItem({ code, ...data }: Direction): Item {
  return { id: code, title: data.title, titleEn: data.titleEn, quote: null, data };
}

function named(name: string, data: object): Item {
  return { id: name, title: "", titleEn: "", quote: null, data };
}

function diffItems(before: readonly Item[], after: readonly Item[]): ItemDiff {
  const pairs = pairsOf(before, after);
  const earlier = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(pairs.values());
  const told = ({ id, title, titleEn }: Item): Omit<ItemChange, "change"> => ({ item: id, was: null, title, titleEn, quote: null, fields: [] });
  const changes = after.flatMap((item): readonly ItemChange[] => {
    const was = earlier.get(pairs.get(item.id) ?? "");
    if (was === undefined) return [{ ...told(item), change: "added", quote: item.quote }];
    const fields = fieldChanges(was.data, item.data);
    if (was.id !== item.id) return [{ ...told(item), change: "renumbered", was: was.id, fields }];
    return fields.length === 0 ? [] : [{ ...told(item), change: "changed", fields }];
  });
  const gone = before.filter(({ id }) => !kept.has(id));
  return { changes: [...changes, ...gone.map((item) => ({ ...told(item), change: "gone" as const, quote: item.quote }))], pairs };
}

/** Later id → earlier id: the same id, else the same words under an id that the later call no longer has. */
function pairsOf(before: readonly Item[], after: readonly Item[]): ReadonlyMap<string, string> {
  const ids = new Set(before.map(({ id }) => id));
  const later = new Set(after.map(({ id }) => id));
  const pairs = new Map<string, string>();
  const free = before.filter(({ id }) => !later.has(id));
  for (const { id, quote } of after) {
    if (ids.has(id)) {
      pairs.set(id, id);
      continue;
    }
    const at = quote === null ? -1 : free.findIndex((item) => item.quote !== null && isAlike(item.quote, quote));
    const [same] = at < 0 ? [] : free.splice(at, 1);
    if (same !== undefined) pairs.set(id, same.id);
  }
  return pairs;
}

/** Blocks are compared field by field, lists as wholes. */
function fieldChanges(before: object, after: object, path = ""): readonly FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const field = path === "" ? name : `${path}.${name}`;
    const was: unknown = Reflect.get(before, name);
    const is: unknown = Reflect.get(after, name);
    if (isBlock(was) && isBlock(is)) return fieldChanges(was, is, field);
    return isAlike(was, is) ? [] : [{ field, before: was, after: is }];
  });
}

function isBlock(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAlike(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string") return withoutSpace(a) === withoutSpace(b);
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
