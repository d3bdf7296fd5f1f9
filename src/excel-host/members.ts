import { HostError, itemNotFound } from "./host-error";
import type { RangeSelf } from "./selves";
import type { Json } from "./wire";

/** The number after the point of an ExcelApi requirement set: 9 is ExcelApi 1.9. */
export type ApiSet = number;

/** An object of the workbook as the wire sees it: an Excel type's table bound to one thing. */
export interface HostObject {
  readonly type: string;
  /** Excel gives such objects a reference id when Office.js asks to keep them (ranges). */
  readonly keepable: boolean;
  /** The cells that a range stands for; null for anything else. */
  readonly range: RangeSelf | null;
  /** Id by which the object is found again in its collection. */
  identity(): Readonly<Record<string, Json>> | null;
  /** The members that `load` named. */
  query(select: readonly string[]): Json;
  /** The object behind a property, null for a null object. */
  navigate(name: string): HostObject | null;
  call(name: string, args: readonly Argument[]): Result;
  assign(name: string, value: Argument): void;
  /** `getItem`: the item of a collection. */
  item(key: Json): HostObject;
}

/** What a method is given: values, and objects where Office.js passed a proxy. */
export type Argument = Json | HostObject | undefined;
/** What a method gives back: a value, an object, null for a null object, nothing. */
export type Result = Json | HostObject | undefined;

export interface Scalar<T> {
  readonly since: ApiSet;
  readonly get: (self: T) => Json;
  readonly put?: (self: T, value: Argument) => void;
}
export interface Navigation<T> {
  readonly since: ApiSet;
  readonly get: (self: T) => HostObject | null;
  readonly put?: (self: T, value: Argument) => void;
}
export interface Method<T> {
  readonly since: ApiSet;
  readonly call: (self: T, args: readonly Argument[]) => Result;
}

/** One Excel type: its members by wire name, each with the requirement set that brought it. */
export interface TypeTable<T> {
  readonly type: string;
  readonly keepable?: boolean;
  /** The type is a range: its cells. */
  readonly range?: (self: T) => RangeSelf;
  readonly identity?: (self: T) => Readonly<Record<string, Json>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's items, in order. */
  readonly items?: (self: T) => readonly HostObject[];
  /** A collection's `getItem`. */
  readonly item?: (self: T, key: Json) => HostObject;
}

/** Whether a result is an object of the workbook rather than a value. */
export function isHostObject(value: Argument): value is HostObject {
  return typeof value === "object" && value !== null && "navigate" in value && typeof value.navigate === "function";
}

/** "getUsedRange" → "GetUsedRange". */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "GetUsedRange" → "getUsedRange", as programs write it. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Binds a type's table to one thing; members above the played requirement set are refused as in Excel. */
export function bindType<T>(table: TypeTable<T>, self: T, played: ApiSet): HostObject {
  const find = <M extends { readonly since: ApiSet }>(members: Readonly<Record<string, M>> | undefined, name: string): M => {
    const location = `${table.type}.${memberName(name)}`;
    const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) {
      throw new HostError("NotImplemented", `This stand-in for Excel does not know ${location}.`, location);
    }
    if (member.since > played) {
      throw new HostError("ApiNotFound", `${location} needs ExcelApi 1.${member.since}; ExcelApi 1.${played} is played.`, location);
    }
    return member;
  };

  const queryMembers = (select: readonly string[]): Readonly<Record<string, Json>> => {
    const answer: Record<string, Json> = { ...table.identity?.(self) };
    for (const [first, rest] of grouped(select.length === 0 ? allScalars(table, played) : select)) {
      const name = wireName(first);
      if (table.scalars !== undefined && Object.hasOwn(table.scalars, name)) {
        answer[name] = find(table.scalars, name).get(self);
      } else {
        const child = find(table.navigations, name).get(self);
        answer[name] = child === null ? null : child.query(rest);
      }
    }
    return answer;
  };

  const bound: HostObject = {
    type: table.type,
    keepable: table.keepable === true,
    range: table.range?.(self) ?? null,
    identity: () => table.identity?.(self) ?? null,
    query: (select) => {
      if (table.items === undefined) return queryMembers(select);
      const own = select.filter((path) => table.scalars !== undefined && Object.hasOwn(table.scalars, wireName(path)));
      const ofItems = select.filter((path) => !own.includes(path)).map((path) => path.replace(/^items\//, ""));
      const answer = own.length === 0 ? {} : queryMembers(own);
      if (own.length > 0 && ofItems.length === 0) return answer;
      return { ...answer, _Items: table.items(self).map((item) => item.query(ofItems)) };
    },
    navigate: (name) => find(table.navigations, name).get(self),
    call: (name, args) => find(table.methods, name).call(self, args),
    assign: (name, value) => {
      const owner = table.scalars !== undefined && Object.hasOwn(table.scalars, name) ? table.scalars : table.navigations;
      const member = find<Scalar<T> | Navigation<T>>(owner, name);
      if (member.put === undefined) throw new HostError("InvalidOperation", "The property is read-only.", `${table.type}.${memberName(name)}`);
      member.put(self, value);
    },
    item: (key) => {
      if (table.item === undefined) throw itemNotFound(`${table.type} has no items`);
      return table.item(self, key);
    },
  };
  return bound;
}

function allScalars<T>(table: TypeTable<T>, played: ApiSet): readonly string[] {
  return Object.entries(table.scalars ?? {})
    .filter(([, member]) => member.since <= played)
    .map(([name]) => memberName(name));
}

/** ["name", "font/color", "font/bold"] → name: [], font: ["color", "bold"]. */
function grouped(select: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split("/");
    if (first === "" || first === "$none") continue;
    const below = groups.get(first) ?? [];
    if (rest.length > 0) below.push(rest.join("/"));
    groups.set(first, below);
  }
  return groups;
}
