import { z } from "zod";
import { reviewReasons } from "../rules/rule";
import { signOffKinds } from "./sign-off/record";
import { pastFindingSchema, pastKinds } from "./since/record";

/**
 * The result as JSON: what `--format json` prints and every other program may rely on. Arrays stand in
 * reading order, and the same input gives the same bytes.
 */
const cell = z.strictObject({
  sheet: z.string(),
  /** "F12". */
  address: z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/),
  role: z.enum(["subject", "other", "candidate", "evidence"]),
});

const fact = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const facts = z.record(z.string(), fact);
const severity = z.enum(["error", "warning", "info"]);
const reason = z.enum(reviewReasons).nullable();
const subject = z.enum(["person", "project", "roster"]);
const findingId = z.string().regex(/^[0-9a-f]{12}$/);
const count = z.int().nonnegative();

const margin = z.strictObject({
  /** Positive is slack, negative is short of the line. */
  value: z.number(),
  unit: z.enum(["day", "month", "person", "unit", "wan", "project"]),
});

/** 签认: only on what a person settled, contested or ticked. */
const signOff = z.strictObject({
  kind: z.enum(signOffKinds),
  by: z.string(),
  reason: z.string(),
  /** "2026-06-01 14:05". */
  at: z.string(),
});

export const findingSchema = z.strictObject({
  id: findingId,
  rule: z.string(),
  clause: z.string().nullable(),
  outcome: z.enum(["fail", "review", "crashed", "notice"]),
  severity,
  reason,
  subject,
  person: z.string().nullable(),
  project: z.string().nullable(),
  group: findingId.nullable(),
  cells: z.array(cell),
  facts,
  margin: margin.nullable(),
  message: z.string().min(1),
  /** The clause word for word; null for a finding about the data. */
  clauseText: z.string().nullable(),
  reading: z.string().nullable(),
  causedBy: findingId.nullable(),
  signOff: signOff.optional(),
});

export const checklistRowSchema = z.strictObject({
  project: z.string(),
  direction: z.string().nullable(),
  clause: z.string(),
  verdict: z.enum(["pass", "fail", "review", "notApplicable", "crashed", "manual", "info", "notChecked"]),
  severity,
  findings: z.array(findingId),
  /** A reminder that somebody ticked. */
  signOff: signOff.optional(),
});

/** A sign-off that no longer holds: what it was about, and what has changed since. */
export const lapsedSchema = z.strictObject({
  ...signOff.shape,
  clause: z.string().nullable(),
  rule: z.string(),
  person: z.string().nullable(),
  project: z.string().nullable(),
  changed: z.strictObject({ fields: z.array(z.string()), said: z.boolean(), rule: z.boolean() }),
});

/** What changed since an earlier run over the same sheets, by ids of findings. */
export const sinceSchema = z.strictObject({
  previous: z.strictObject({ at: z.string().nullable(), asOf: z.iso.date().nullable(), guideline: z.strictObject({ id: z.string(), version: z.string() }) }),
  sameTerms: z.boolean(),
  new: z.array(findingId),
  reopened: z.array(findingId),
  changed: z.array(z.strictObject({ id: findingId, before: z.enum(pastKinds) })),
  unchanged: count,
  gone: z.array(z.strictObject({ ...pastFindingSchema.shape, why: z.enum(["fixed", "left", "undecided"]) })),
});

export const verdictSchema = z.strictObject({
  clause: z.string(),
  rule: z.string(),
  subject,
  person: z.string().nullable(),
  project: z.string().nullable(),
  outcome: z.enum(["pass", "fail", "review", "notApplicable", "crashed"]),
  reason,
  cells: z.array(cell),
  facts,
  margin: margin.nullable(),
});

export const readingRecordSchema = z.strictObject({
  sheet: z.string(),
  address: z.string(),
  field: z.string(),
  raw: z.string(),
  value: z.string().nullable(),
  note: z.string().nullable(),
});

export const resultSchema = z.strictObject({
  schema: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  guideline: z.strictObject({ id: z.string(), version: z.string() }),
  asOf: z.iso.date().nullable(),
  lang: z.enum(["zh-CN", "en-US"]),
  input: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    tables: z.array(
      z.strictObject({ id: z.string(), sheet: z.string(), headerRows: z.array(z.int().positive()), range: z.string() }),
    ),
    skipped: z.array(z.strictObject({ sheet: z.string(), reason: z.string() })),
  }),
  columns: z.array(
    z.strictObject({
      table: z.string(),
      sheet: z.string(),
      column: z.string(),
      header: z.string(),
      field: z.string(),
      fields: z.array(z.string()),
      confidence: z.number(),
      /** The user said so (`--map`, or a correction kept in the workbook). */
      corrected: z.literal(true).optional(),
    }),
  ),
  /** Columns that nothing was read from; `corrected`: because the user left them out. */
  unmatched: z.array(z.strictObject({ sheet: z.string(), column: z.string(), header: z.string(), corrected: z.literal(true).optional() })),
  counts: z.strictObject({
    people: count,
    projects: count,
    error: count,
    warning: count,
    info: count,
    review: count,
    notice: count,
    crashed: count,
    pass: count,
    notApplicable: count,
    manual: count,
    notChecked: count,
    settled: count.optional(),
    contested: count.optional(),
    ticked: count.optional(),
  }),
  findings: z.array(findingSchema),
  checklist: z.array(checklistRowSchema),
  verdicts: z.array(verdictSchema).optional(),
  readings: z.array(readingRecordSchema).optional(),
  /** Only where a sign-off has lapsed. */
  lapsed: z.array(lapsedSchema).optional(),
  /** Only where an earlier run is known. */
  since: sinceSchema.optional(),
  coverage: z.strictObject({ decided: count, declared: count, manual: count, info: count, notChecked: count }),
});
export type ResultJson = z.infer<typeof resultSchema>;

/** What stands in place of a result when the run failed. */
export const errorSchema = z.strictObject({
  schema: z.literal(1),
  error: z.strictObject({ code: z.string(), message: z.string(), hint: z.string() }),
});
export type ErrorJson = z.infer<typeof errorSchema>;
