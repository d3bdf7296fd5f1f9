import { z } from "zod";

/**
 * A call for proposals (申报指南) as data. One folder a call; `loadGuideline` checks it against these
 * schemas and names the field that is wrong.
 */
const isoDay = z.iso.date();
/** "2026-05-13T09:00": local time of Asia/Shanghai. */
const localMinute = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** 指南方向. Money in 万元, duration in months. */
export const directionSchema = z.strictObject({
  code: z.string().regex(/^\d+\.\d+$/),
  title: z.string().min(1),
  titleEn: z.string().min(1),
  country: z.string().min(1),
  /** ISO 3166-1 alpha-2. */
  iso: z.string().regex(/^[A-Z]{2}$/),
  projects: z.int().positive(),
  fundsWan: z.number().positive(),
  perProjectWan: z.number().positive(),
  months: z.int().positive(),
});
export type Direction = z.infer<typeof directionSchema>;

/** 条款. `rule` names the rule that decides it; the rule's own schema checks `params`. */
export const clauseSchema = z.strictObject({
  id: z.string().regex(/^[A-Z0-9][A-Za-z0-9.-]*$/),
  title: z.string().min(1),
  titleEn: z.string().min(1),
  /** Where it stands in the call: 通知三·1. */
  source: z.string().min(1),
  /** Verbatim, up to white space. */
  quote: z.string().min(1),
  /** Codes of the directions that it concerns. */
  directions: z.array(z.string()).min(1),
  subjects: z.array(z.enum(["project", "leader", "chinese", "member", "applicantUnit", "recommender", "foreignSide", "agency", "crossProject", "afterAward"])).min(1),
  kind: z.enum(["computable", "declarable", "reminder", "info"]),
  severity: z.enum(["error", "warning", "info", "review"]),
  /** Column keys that the clause looks at. */
  columns: z.array(z.string()),
  rule: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
  /** A second rule, where one sentence asks two things (年龄 and 健康): verdicts and findings of its own. */
  also: z.strictObject({ rule: z.string(), params: z.record(z.string(), z.unknown()) }).optional(),
  /**
   * What the clause comes to where the roster says nothing about it, if that is not a question: something
   * for a person to tick (`manual`: not yet due before submission) or information.
   */
  whenMissing: z.enum(["manual", "info"]).optional(),
  /** An earlier clause that says the same; what both find of a subject is told once, there. */
  sameAs: z.string().optional(),
  /** Reading taken where the text is ambiguous (A01 …). */
  readings: z.array(z.string()).optional(),
  /**
   * Which of them decides an answer of the rule, by the answer's message ("elsewhere": "A07"); what the words
   * of the call decide alone does not stand here.
   */
  readingOf: z.record(z.string(), z.string()).optional(),
});
export type Clause = z.infer<typeof clauseSchema>;

/** A unit on the call's list of admitted Hong Kong and Macau units (附件1). */
export const listedUnitSchema = z.strictObject({
  name: z.string().min(1),
  region: z.enum(["HK", "MO"]),
  aliases: z.array(z.string()),
});
export type ListedUnit = z.infer<typeof listedUnitSchema>;

/** Classes of 推荐单位 that a call may admit (通知二). */
export const recommenderClasses = ["department", "province", "association", "alliance", "hongKong", "macau"] as const;
export type RecommenderClass = (typeof recommenderClasses)[number];

/** An area whose science department recommends: a province, or a plan city or 兵团 within one. */
export const areaSchema = z.strictObject({
  name: z.string().min(1),
  /** First digits of its 行政区划代码 (GB/T 2260), as a credit code carries them. */
  code: z.string().regex(/^\d{2}(\d{2})?$/).optional(),
  /** Province that it lies in. */
  within: z.string().optional(),
});
export type Area = z.infer<typeof areaSchema>;

/**
 * How a 推荐单位 is told by its name and its stated class. The call names classes only (the names are published
 * in the national system), so the words are ours.
 */
export const recommendersSchema = z.strictObject({
  classes: z.array(
    z.strictObject({
      id: z.enum(recommenderClasses),
      /** Words of the class column that say so outright. */
      stated: z.array(z.string()),
      /** Words of the class column or the name that point to it and prove nothing. */
      likely: z.array(z.string()),
      /** Names, or how names begin. */
      names: z.array(z.string()),
    }),
  ),
  areas: z.array(areaSchema),
  /** What may stand between the name of an area and its office (省, 市 …). */
  areaSuffixes: z.array(z.string()),
  /** How the science department of an area is called. */
  offices: z.array(z.string()),
  /** What the call does not admit: by the stated class, by the office's name, and only likely so. */
  barred: z.strictObject({ stated: z.array(z.string()), offices: z.array(z.string()), likely: z.array(z.string()) }),
});
export type Recommenders = z.infer<typeof recommendersSchema>;

/** A reading that we take where the call is ambiguous. */
export const readingSchema = z.strictObject({
  id: z.string().regex(/^A\d{2}$/),
  topic: z.string().min(1),
  topicEn: z.string().min(1),
  zh: z.string().min(1),
  en: z.string().min(1),
});
export type CallReading = z.infer<typeof readingSchema>;

/** Cells of one example row by column key: text, number, or a day as "1985-03-02". */
const exampleRowSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/**
 * Rows that show in the roster template how a project of each direction is filled in. `all`: what every project
 * says in its first row, and what everybody of a side and every leader says; the row itself comes last.
 */
export const examplesSchema = z.strictObject({
  all: z.strictObject({ project: exampleRowSchema, chinese: exampleRowSchema, leader: exampleRowSchema, foreign: exampleRowSchema }),
  directions: z.array(
    z.strictObject({
      direction: z.string().min(1),
      project: exampleRowSchema,
      /** The leader first. */
      people: z.array(exampleRowSchema).min(1),
    }),
  ),
});
export type Examples = z.infer<typeof examplesSchema>;

export const guidelineSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: z.string().min(1),
  titleEn: z.string().min(1),
  /** 网上填报 window. */
  window: z.strictObject({ from: localMinute, to: localMinute }),
  recommendBefore: localMinute,
  published: isoDay,
  /** Totals that the call states itself; the loader adds the directions up against them. */
  totals: z.strictObject({ directions: z.int(), countries: z.int(), projects: z.int(), fundsWan: z.number() }),
  directions: z.array(directionSchema).min(1),
  listedUnits: z.array(listedUnitSchema),
  /** Names that look like listed units and are not. */
  lookalikes: z.array(z.string()),
  /** Absent where a call does not say who recommends. */
  recommenders: recommendersSchema.optional(),
  /** Absent where a call shows none: its template then has no example rows. */
  examples: examplesSchema.optional(),
  readings: z.array(readingSchema),
  clauses: z.array(clauseSchema).min(1),
});
export type Guideline = z.infer<typeof guidelineSchema>;
