import { maxColumn, maxRow, parseArea, parseReference } from "../roster/address";
import type { Area } from "../roster/address";
import { columnNumber } from "../roster/address";
import { invalidArgument } from "./host-error";
import type { Argument } from "./members";
import { isHostObject } from "./members";
import type { Json } from "./wire";

/** The argument as text; InvalidArgument when it is something else. */
export function textOf(value: Argument, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

/** The argument as a whole number not below `least`. */
export function wholeOf(value: Argument, what: string, least = 0): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) throw invalidArgument(what);
  return value;
}

/** The argument as a number. */
export function numberOf(value: Argument, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

/** The argument as true or false. */
export function flagOf(value: Argument, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

/** The argument as a plain object. */
export function recordOf(value: Argument, what: string): Readonly<Record<string, Json>> {
  if (typeof value !== "object" || value === null || isHostObject(value) || isList(value)) throw invalidArgument(what);
  return value;
}

/** A JSON array. */
export function isList(value: Argument): value is readonly Json[] {
  return Array.isArray(value);
}

/** A value in a sentence. */
export function shown(value: Argument): string {
  return isHostObject(value) ? value.type : JSON.stringify(value ?? null);
}

/** Text or nothing. */
export function optionalText(value: Argument, what: string): string | null {
  return value === undefined || value === null ? null : textOf(value, what);
}

/** "#RRGGBB" in capitals; Excel also takes colour names, which this host does not. */
export function colourOf(value: Argument): string {
  const text = textOf(value, "color");
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`color ${text}`);
  return text.toUpperCase();
}

/** An address on one sheet: "A1:B2", "$A$1", "Sheet!A1", "A:F", "3:5". Null when it is none. */
export function readAddress(text: string): { readonly sheet: string | null; readonly area: Area; readonly bounded: boolean } | null {
  const cell = parseArea(text);
  if (cell !== null) return { sheet: null, area: cell, bounded: true };
  const withSheet = parseReference(text);
  if (withSheet !== null) return { ...withSheet, bounded: true };
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  const left = columnNumber(columns?.[1] ?? "");
  const right = columnNumber(columns?.[2] ?? "");
  if (left !== null && right !== null) {
    return { sheet: null, area: { top: 1, bottom: maxRow, left: Math.min(left, right), right: Math.max(left, right) }, bounded: false };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  const top = Number(rows?.[1] ?? 0);
  const bottom = Number(rows?.[2] ?? 0);
  if (top >= 1 && bottom >= 1 && Math.max(top, bottom) <= maxRow) {
    return { sheet: null, area: { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: 1, right: maxColumn }, bounded: false };
  }
  return null;
}
