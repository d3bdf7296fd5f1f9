import { toSimplified } from "./data/traditional";
import { fieldKinds, type FieldKey } from "./field";
import table from "./fields.json";
import { squeeze } from "./text";

/** What a header may mean: candidates in order of preference; `confidence` 1 for a known spelling. */
export interface HeaderMatch {
  readonly candidates: readonly FieldKey[];
  /** A combined column (职称/职务) feeds these as well. */
  readonly also: readonly FieldKey[];
  readonly confidence: number;
}

/** project: says something about the project; visit rows belong to a person. */
export type FieldLevel = "project" | "person" | "visit";

const isField = (key: string): key is FieldKey => key in fieldKinds;
const levels = new Map<FieldKey, FieldLevel>();
const exact = new Map<string, FieldKey[]>();
/** Spellings that often mean something else (合作单位 may be the foreign one): taken, but for a guess. */
const loose = new Set<string>();
const looseConfidence = 0.5;
/** Too general to tell a roster by (项目 heads budgets too); in a table that is one anyway their meaning is plain. */
const general = new Map<string, FieldKey[]>();
/** Person field → the leader column of a project table that says the same (leaderBirthDate ↔ birthDate). */
const leaderOf = new Map<FieldKey, FieldKey>();

for (const entry of table) {
  if (!isField(entry.key)) continue;
  levels.set(entry.key, entry.level as FieldLevel);
  if ("leaderField" in entry && typeof entry.leaderField === "string" && isField(entry.leaderField)) leaderOf.set(entry.leaderField, entry.key);
  const loosely: readonly string[] = "loose" in entry && Array.isArray(entry.loose) ? entry.loose : [];
  for (const header of loosely) loose.add(headerKey(header));
  for (const header of [entry.zh, ...entry.headers, ...loosely, ...entry.headersEn]) note(exact, header, entry.key);
  for (const header of "general" in entry && Array.isArray(entry.general) ? (entry.general as readonly string[]) : []) note(general, header, entry.key);
}

function note(headers: Map<string, FieldKey[]>, header: string, field: FieldKey): void {
  const key = headerKey(header);
  const known = headers.get(key);
  if (known === undefined) headers.set(key, [field]);
  else if (!known.includes(field)) known.push(field);
}

/** Person field that a leader column fills (leaderTitle → title). */
export const personFieldOf: ReadonlyMap<FieldKey, FieldKey> = new Map([...leaderOf].map(([person, leader]) => [leader, person]));
/** Fields that make a sheet a roster: a person's or a project's name. */
export const namingFields: ReadonlySet<FieldKey> = new Set(["name", "projectTitle", "leader"]);

/** Level of a field. */
export function levelOf(field: FieldKey): FieldLevel {
  return levels.get(field) ?? "person";
}

/** A header as the dictionary writes it: NFKC, no white space, stars, colons or leading numbers, simplified. */
export function headerKey(text: string): string {
  return toSimplified(squeeze(text))
    .toLowerCase()
    .replace(/[*:★☆※]/g, "")
    .replace(/^(\(\d{1,2}\)|\d{1,2}[.、](?!\d))/, "");
}

/** Brackets behind a header that say how to fill it in, not what it is: a unit, a pattern, what may be chosen. */
const hint = /\((?![^()]*(?:外方|国外|境外|外国|联系人|英文|english|en$))(?:[^()]*[/、][^()]*|\d[\d.]*[-~至—][\d.]+|公章|汉字|中文|a[.、:]?正高[^()]*|[^()]*(?:万元|人月|元|必填|选填|是\/否|y+[-./年]?m|岁|单位|请|如|例|格式|填写|年月日|年、月|可多选|下拉|男\/女|年\/月|截止|至|不含|含|位|全称|盖章|n\/y|y\/n|√)[^()]*)\)$/;

const combined: readonly (readonly [RegExp, FieldKey, FieldKey])[] = [
  [/职称.*职务|职务.*职称|title\/position|position\/title/, "title", "position"],
  [/学历.*学位|学位.*学历|文化程度及学位|education\/degree/, "degree", "edu"],
];

const leaderGroup = /^(中方)?(项目)?(负责人|主持人|牵头人|首席科学家|第一负责人)(信息|情况|基本信息)?$|^课题负责人$|^pi$/;
const foreignGroup = /^(外方|法方|韩方|塞方|保方|匈方|斯方|国外|境外)(合作)?(单位|机构|负责人|项目负责人|人员|团队|合作者|信息|情况|合作单位|团组)?$/;
const contactGroup = /^(项目|单位|科研管理)?(联系人|经办人|填表人)(信息|情况)?$/;
/** Whether a text is the upper header of a group of columns: 项目负责人, 外方单位. */
export function isGroupText(text: string): boolean {
  const key = headerKey(text);
  return leaderGroup.test(key) || foreignGroup.test(key) || contactGroup.test(key);
}

const contactFields: Partial<Record<FieldKey, FieldKey>> = { name: "contact", contact: "contact", phone: "contactPhone", email: "contactEmail" };

const foreignFields: Partial<Record<FieldKey, FieldKey>> = {
  name: "foreignLeader",
  leader: "foreignLeader",
  employer: "foreignUnit",
  applicantUnit: "foreignUnit",
  unitType: "foreignUnitType",
  partnerCountry: "foreignUnitCountry",
  email: "foreignEmail",
};

const memo = new Map<string, HeaderMatch | null>();

/** What the texts of a header column mean, top row first; null when nothing is known like it. */
export function matchHeader(parts: readonly string[], guess: boolean): HeaderMatch | null {
  const key = `${guess ? 1 : 0}\u0000${parts.join("\u0000")}`;
  let known = memo.get(key);
  if (known === undefined) {
    known = look(parts.map(headerKey).filter((part) => part !== ""), guess);
    if (memo.size > 20_000) memo.clear();
    memo.set(key, known);
  }
  return known;
}

function look(parts: readonly string[], guess: boolean): HeaderMatch | null {
  const lower = parts.at(-1);
  if (lower === undefined) return null;
  const upper = parts.slice(0, -1);
  const group = upper.findLast(isGroupText);
  const own = direct(lower);
  if (group !== undefined) {
    const joined = direct(group + lower);
    if (joined !== null) return joined;
    if (own !== null) return inGroup(own, group);
  }
  if (own !== null) return own;
  for (const text of [upper.concat(lower).join(""), ...upper.toReversed()]) {
    const found = direct(text);
    if (found !== null) return found;
  }
  return guess ? guessed(lower) : null;
}

function inGroup(match: HeaderMatch, group: string): HeaderMatch | null {
  for (const candidate of match.candidates) {
    const field = leaderGroup.test(group) ? leaderOf.get(candidate) : contactGroup.test(group) ? contactFields[candidate] : foreignFields[candidate];
    if (field !== undefined) return { candidates: [field], also: [], confidence: match.confidence };
  }
  return null;
}

/** A known spelling, with or without hints behind it. */
function direct(text: string): HeaderMatch | null {
  for (const form of [text, text.replace(hint, ""), ...text.split("_")]) {
    const candidates = exact.get(form);
    if (candidates !== undefined) return { candidates, also: alsoIn(form, candidates), confidence: loose.has(form) ? looseConfidence : 1 };
  }
  const prefixed = /^(?:中方)?(?:项目)?(?:负责人|主持人)(?:的)?(.+)$/.exec(text.replace(hint, ""));
  const person = prefixed === null ? undefined : exact.get(prefixed[1] ?? "")?.map((field) => leaderOf.get(field)).find((field) => field !== undefined);
  return person === undefined ? null : { candidates: [person], also: [], confidence: 1 };
}

function alsoIn(text: string, candidates: readonly FieldKey[]): readonly FieldKey[] {
  return combined.flatMap(([pattern, main, other]) => (pattern.test(text) && candidates[0] === main ? [other] : []));
}

const foreignToAPerson = /联系人|外方|英文|数$|配偶|导师|推荐人|审核|填表|亲属|父|母|机构|成果|论文|承诺|说明|时间段|证明|账号|开户|曾任|曾用|原单位|拟晋|晋升|第二|上年|往年|历年|验收|退休/;

/** A known header inside another that is about something else: a day that is planned or due, a time that is not the project's, 法人 in 赴法人员. */
const misleading: readonly (readonly [ReadonlySet<string>, RegExp])[] = [
  [new Set(["submitTime", "recommendTime"]), /计划|拟|预计|截止|截至|期限|要求/],
  [new Set(["period", "startDate", "endDate", "durationMonths"]), /出访|访问|赴|来华|实习|科研|工作|学习|会议|研讨|协议|资助|合同|聘/],
  [new Set(["foreignUnitLegal", "unitIsLegalPerson"]), /法人[员数次]/],
];

/** A general word, or the longest known header inside this one, when only one fits best and it is most of the text. */
function guessed(text: string): HeaderMatch | null {
  const plain = general.get(text);
  if (plain !== undefined) return { candidates: plain, also: [], confidence: 1 };
  const bare = text.replace(/\([^()]*\)/g, "");
  // 学历(研究生/本科/专科/其他): what may be filled in, unless the brackets tell of somebody else (职称（外方）).
  const known = bare === text || foreignToAPerson.test(text) ? undefined : exact.get(bare);
  if (known !== undefined) return { candidates: known, also: alsoIn(bare, known), confidence: 0.9 };
  if (bare.length < 3 || bare.length > 16 || foreignToAPerson.test(bare)) return null;
  let best: { readonly fields: readonly FieldKey[]; readonly length: number } | null = null;
  let tied = false;
  for (const [known, fields] of exact) {
    if (known.length < 2 || !bare.includes(known)) continue;
    if (best === null || known.length > best.length) {
      best = { fields, length: known.length };
      tied = false;
    } else if (known.length === best.length && known !== bare && best.fields[0] !== fields[0]) tied = true;
  }
  if (best === null || tied || best.fields.length !== 1 || best.length * 2 < bare.length) return null;
  const found = best.fields[0] ?? "";
  if (misleading.some(([fields, other]) => fields.has(found) && other.test(bare))) return null;
  return { candidates: best.fields, also: [], confidence: Math.round(Math.min(0.9, best.length / bare.length) * 100) / 100 };
}

const longestHeader = Math.max(...[...exact.keys()].map((known) => known.length)) + 8;
const knownTexts = new Map<string, boolean>();

/** Whether a text is exactly a known header. */
export function isHeaderText(text: string): boolean {
  if (text.length > longestHeader) return false;
  let known = knownTexts.get(text);
  if (known === undefined) {
    known = exact.has(headerKey(text));
    if (knownTexts.size > 20_000) knownTexts.clear();
    knownTexts.set(text, known);
  }
  return known;
}

/** Whether a name column holds leaders only: 负责人姓名, 申请人. */
export function namesLeaders(header: string): boolean {
  return /负责人|申请人|申报人|候选人|applicant/i.test(header) && !/成员|参加/.test(header);
}
