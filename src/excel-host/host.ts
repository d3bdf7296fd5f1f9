import type { Area } from "../roster/address";
import { areaAddress } from "../roster/address";
import type { XlsxDocument } from "../workbook/file/document";
import { runBatch } from "./batch";
import { editCell } from "./editing";
import { makeObject } from "./registry";
import type { ChangeSource, HostChange, Session } from "./session";
import { openSession } from "./session";
import type { Batch, Json } from "./wire";

/** The requirement sets that can be played: the oldest the add-in takes to the newest the npm library knows. */
export const requirementSets = ["1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15"] as const;
/** An Excel that is too old for the add-in (2019): what its user is told can be looked at in the workbench. */
export const tooOldSet = "1.8";
export type RequirementSet = (typeof requirementSets)[number] | typeof tooOldSet;

export interface ExcelHostOptions {
  readonly requirementSet: RequirementSet;
  readonly language: "zh-CN" | "en-US";
  readonly fileName?: string;
  /** Hears of every change, by the add-in or the user, after it took effect. */
  readonly onChange?: (change: HostChange, source: ChangeSource) => void;
  /** Hears of a new workbook that the add-in opens beside this one. */
  readonly onNewWorkbook?: (bytes: Uint8Array) => void;
}

/** Answer to a batch: the response as JSON text, or the Office error code that Excel gives instead of one. */
export type HostAnswer =
  | { readonly error: 0; readonly json: string }
  | { readonly error: number; readonly message: string };

/** One entry of a `richApiMessage` event, as it travels. */
export type RichApiEntry = readonly [category: number, eventId: number, target: string, message: string, id: number, remote: boolean];

/** Excel's end of the wire for one open workbook. */
export interface ExcelHost {
  readonly document: XlsxDocument;
  readonly options: ExcelHostOptions;
  /** The requirement matrix that `isSetSupported` is to follow, as Excel announces it. */
  readonly requirementMatrix: Readonly<Record<string, string>>;
  /** Carries out one batch; `flags` are the request's flags (64: wait while the user edits a cell), `partition` says which part of Excel is spoken to. */
  execute(body: string, flags?: number, partition?: string): Promise<HostAnswer>;
  /** Hears of the events that the add-in registered for; returns how to stop. */
  onEvent(listener: (entry: RichApiEntry) => void): () => void;
  readonly activeSheet: string;
  selection(): { readonly sheet: string; readonly area: Area };
  /** What the user does in the grid. */
  select(sheet: string, area: Area): void;
  edit(sheet: string, row: number, column: number, text: string): void;
  /** The user is typing into a cell: batches wait or fail, as in Excel. */
  setEditing(editing: boolean): void;
}

/** Excel on the web takes and gives at most 5 MB a request. */
export const payloadLimit = 5 * 1024 * 1024;
const requestTooLarge = 5103;
const responseTooLarge = 5104;
const cellEditMode = 5004;
/** What belongs to Excel on the web alone. */
const webPartition = "WacPartition";
const delayForCellEdit = 64;
const eventCategory = 65536;
const changedEvent = 10;
const selectionEvent = 14;

/** Plays Excel over a document. */
export function createExcelHost(document: XlsxDocument, options: ExcelHostOptions): ExcelHost {
  const listeners = new Set<(entry: RichApiEntry) => void>();
  const waiting: (() => void)[] = [];
  let editing = false;
  let source: ChangeSource = "user";
  let messages = 0;

  const send = (eventId: number, sheet: string, message: Readonly<Record<string, Json>>): void => {
    if (!session.state.eventsEnabled) return;
    for (const target of ["Workbook", session.idOf(sheet)]) {
      if (!session.listening.has(`${eventId}:${target}`)) continue;
      messages += 1;
      const entry: RichApiEntry = [eventCategory, eventId, target, JSON.stringify(message), messages, false];
      for (const listener of listeners) listener(entry);
    }
  };
  const heard = (change: HostChange): void => {
    options.onChange?.(change, source);
    if (change.kind === "cells") {
      const { address } = change;
      const trigger = played >= 14 ? { triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown" } : {};
      send(changedEvent, change.sheet, { address, changeType: "RangeEdited", source: "Local", worksheetId: session.idOf(change.sheet), ...trigger });
    }
    if (change.kind === "selection") {
      send(selectionEvent, change.sheet, { address: change.address, worksheetId: session.idOf(change.sheet) });
    }
  };
  const played = Number(options.requirementSet.split(".")[1]);
  const session: Session = openSession(
    document,
    { played, language: options.language, fileName: options.fileName ?? "", ...(options.onNewWorkbook === undefined ? {} : { onNewWorkbook: options.onNewWorkbook }) },
    makeObject,
    heard,
  );

  return {
    document,
    options,
    requirementMatrix: { excelapi: options.requirementSet, dialogapi: "1.2", delayforcelledit: "1.1" },
    execute: async (body, flags = 0, partition = "") => {
      if (bytes(body) > payloadLimit) return { error: requestTooLarge, message: "The request payload size has exceeded the limit." };
      if (editing && (flags & delayForCellEdit) === 0) return { error: cellEditMode, message: "Excel is in cell-editing mode." };
      while (editing) await new Promise<void>((resolve) => waiting.push(resolve));
      source = "addin";
      try {
        const json = JSON.stringify(runBatch(session, JSON.parse(body) as Batch, partition === webPartition ? "WacWorkbook" : "Workbook"));
        if (bytes(json) > payloadLimit) return { error: responseTooLarge, message: "The response payload size has exceeded the limit." };
        return { error: 0, json };
      } finally {
        source = "user";
      }
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get activeSheet() {
      return session.activeSheet();
    },
    selection: () => ({ sheet: session.activeSheet(), area: session.selection(session.activeSheet()) }),
    select: (sheet, area) => session.select(session.sheet(sheet).name, area),
    edit: (sheet, row, column, text) => {
      editCell(session.sheet(sheet), row, column, text);
      session.changed({ kind: "cells", sheet, address: areaAddress({ top: row, left: column, bottom: row, right: column }) });
    },
    setEditing: (now) => {
      editing = now;
      if (!editing) for (const resume of waiting.splice(0)) resume();
    },
  };
}

/** Length as UTF-8, without making the bytes when the text is plainly small. */
function bytes(text: string): number {
  return text.length * 3 <= payloadLimit ? text.length : new TextEncoder().encode(text).length;
}
