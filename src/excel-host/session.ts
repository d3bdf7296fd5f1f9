import type { Area } from "../roster/address";
import { areaAddress, quoteSheet } from "../roster/address";
import type { XlsxDocument, XlsxSheet } from "../workbook/file/document";
import type { Draft } from "./conditional";
import { itemNotFound } from "./host-error";
import type { ApiSet, HostObject } from "./members";
import type { Selves } from "./selves";
import type { Json } from "./wire";

/** Something that happened to the workbook: what the page around the host repaints, and what events are made of. */
export type HostChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly address: string }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "sheets" }
  | { readonly kind: "selection"; readonly sheet: string; readonly address: string }
  | { readonly kind: "names" };

/** Who did it: the add-in through Office.js, or the user in the grid. */
export type ChangeSource = "addin" | "user";

/** A thing bound to the session in which it is known. */
export type Bound<K extends keyof Selves> = Selves[K] & { readonly session: Session };

/** What one open workbook remembers between batches, besides its document. */
export interface Session {
  readonly document: XlsxDocument;
  readonly played: ApiSet;
  readonly language: "zh-CN" | "en-US";
  readonly fileName: string;
  readonly settings: Map<string, Json>;
  readonly references: Map<string, HostObject>;
  readonly drafts: Map<string, Draft>;
  /** "10:Workbook", "14:{id}": what event of what object the add-in listens to. */
  readonly listening: Set<string>;
  readonly state: { calculationMode: string; eventsEnabled: boolean; screenFrozen: boolean; lastReference: number };
  object<K extends keyof Selves>(type: K, self: Selves[K]): HostObject;
  idOf(sheet: string): string;
  /** By id or by name; throws ItemNotFound. */
  sheet(key: string): XlsxSheet;
  activeSheet(): string;
  activate(sheet: string): void;
  /** Gives a sheet another name; what is known of it goes with it. */
  rename(sheet: string, to: string): void;
  selection(sheet: string): Area;
  select(sheet: string, area: Area): void;
  changed(change: HostChange): void;
  /** The add-in made a new workbook. */
  opened(bytes: Uint8Array): void;
}

const firstCell: Area = { top: 1, left: 1, bottom: 1, right: 1 };

/** Opens a session over a document. `make` binds tables to things, `onChange` hears of every change. */
export function openSession(
  document: XlsxDocument,
  options: { readonly played: ApiSet; readonly language: "zh-CN" | "en-US"; readonly fileName: string; readonly onNewWorkbook?: (bytes: Uint8Array) => void },
  make: <K extends keyof Selves>(session: Session, type: K, self: Selves[K]) => HostObject,
  onChange: (change: HostChange) => void,
): Session {
  const ids = new Map<string, string>();
  const selections = new Map<string, Area>();
  let issued = 0;
  let active = document.sheets[document.activeSheet]?.name ?? document.sheets[0]?.name ?? "";
  const fold = (name: string): string => name.toLowerCase();
  const session: Session = {
    document,
    played: options.played,
    language: options.language,
    fileName: options.fileName,
    settings: new Map(),
    references: new Map(),
    drafts: new Map(),
    listening: new Set(),
    state: { calculationMode: "Automatic", eventsEnabled: true, screenFrozen: false, lastReference: 0 },
    object: (type, self) => make(session, type, self),
    idOf: (sheet) => {
      const known = ids.get(fold(sheet));
      if (known !== undefined) return known;
      issued += 1;
      const id = `{00000000-0001-0000-0000-${issued.toString(16).toUpperCase().padStart(12, "0")}}`;
      ids.set(fold(sheet), id);
      return id;
    },
    sheet: (key) => {
      const found = document.sheets.find(({ name }) => fold(name) === fold(key) || ids.get(fold(name)) === key);
      if (found === undefined) throw itemNotFound(`worksheet ${key}`);
      return found;
    },
    activeSheet: () => {
      if (document.sheet(active) === null) active = document.sheets.find(({ visibility }) => visibility === "visible")?.name ?? "";
      return active;
    },
    activate: (sheet) => {
      active = sheet;
      onChange({ kind: "selection", sheet, address: areaAddress(session.selection(sheet)) });
    },
    rename: (sheet, to) => {
      document.renameSheet(sheet, to);
      const [id, selected] = [ids.get(fold(sheet)), selections.get(fold(sheet))];
      forget(fold(sheet));
      if (id !== undefined) ids.set(fold(to), id);
      if (selected !== undefined) selections.set(fold(to), selected);
      if (fold(active) === fold(sheet)) active = to;
      session.changed({ kind: "sheets" });
    },
    selection: (sheet) => selections.get(fold(sheet)) ?? firstCell,
    select: (sheet, area) => {
      active = sheet;
      selections.set(fold(sheet), area);
      onChange({ kind: "selection", sheet, address: areaAddress(area) });
    },
    opened: (bytes) => options.onNewWorkbook?.(bytes),
    changed: (change) => {
      if (change.kind === "sheets") {
        for (const name of ids.keys()) if (!document.sheets.some((sheet) => fold(sheet.name) === name)) forget(name);
      }
      onChange(change);
    },
  };
  const forget = (name: string): void => {
    ids.delete(name);
    selections.delete(name);
  };
  return session;
}

/** "名册!A1:B2", "'名册 1'!A1": an address as `Range.address` gives it (quoted where Excel quotes). */
export function fullAddress(sheet: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  return `${plain ? sheet : quoteSheet(sheet)}!${areaAddress(area)}`;
}
