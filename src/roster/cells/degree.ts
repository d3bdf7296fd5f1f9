import { toSimplified } from "../data/traditional";
import { isEmptyWord, squeeze, tidy } from "../text";
import type { DegreeValue, DisciplineValue } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";
import { disciplineOf } from "./discipline";

const none = new Set(["无", "无学位", "没有", "none"]);
const doctor = /博士|ph\.?d|dr\.?rer|dr\.?-?ing|docteur|doctorat|doctor|d\.?sc\b|d\.?eng\b|^dr\.?$/i;
const master = /硕士|master|m\.?sc|m\.?eng|\bmba\b|^ms$|^ma$/i;
const bachelor = /学士|bachelor|b\.?sc|b\.?eng|^bs$|^ba$/i;

/** 最高学位. 研究生 is schooling, not a degree; 博士后 is a post; 博士在读 is no doctorate yet. */
export function readDegree({ cell, text }: CellInput): CellOutcome<DegreeValue> {
  if (cell.kind === "error") return unreadable("errorCell");
  const plain = toSimplified(squeeze(text));
  const shown = tidy(text);
  if (none.has(plain.toLowerCase())) return value(plainDegree(shown, "none"));
  if (isEmptyWord(plain)) return nothing;
  const withoutPost = plain.replace(/博士后(出站|在站|研究人员)?/g, "").replace(/名誉博士|荣誉博士|副博士|[博硕]士生?导师/g, "");
  const level = doctor.test(withoutPost) ? "doctor" : master.test(withoutPost) ? "master" : bachelor.test(withoutPost) ? "bachelor" : "unknown";
  const status = statusOf(plain);
  return value({ text: shown, level, status: level === "unknown" ? "unknown" : status, discipline: fieldOf(withoutPost) });
}

/** 学位状态. */
export function readDegreeStatus({ cell, text }: CellInput): CellOutcome<DegreeValue["status"]> {
  if (cell.kind === "error") return unreadable("errorCell");
  const plain = toSimplified(squeeze(text));
  if (plain === "" || /^[-—/]+$/.test(plain)) return nothing;
  if (/未|肄业|结业|没有/.test(plain)) return value("notAwarded");
  if (/在读|攻读|在学|在校/.test(plain)) return value("studying");
  return /已|获|授予|毕业|是|有|取得/.test(plain) ? value("awarded") : unreadable("unknownValue");
}

function plainDegree(text: string, level: "none"): DegreeValue {
  return { text, level, status: "unknown", discipline: null };
}

function statusOf(plain: string): DegreeValue["status"] {
  if (/肄业|结业|未(获|取得|授予)|无学位/.test(plain)) return "notAwarded";
  if (/在读|攻读|在学|候选|candidate|[博硕]士生(?!导师)|student/i.test(plain)) return "studying";
  return "awarded";
}

/** 理学博士 → 理学. 哲学博士 is also what PhD is called: it proves no discipline. */
function fieldOf(plain: string): DisciplineValue | null {
  const match = /(?:博士|硕士|学士)(?:学位)?\((理学|工学|农学|医学|文学|法学|教育学|经济学|管理学|历史学|艺术学|军事学|工程)\)/.exec(plain) ?? /(理学|工学|农学|医学|文学|法学|教育学|经济学|管理学|历史学|艺术学|军事学|工程|临床医学|兽医|口腔医学|教育)(?:专业)?(?:博士|硕士|学士)/.exec(plain);
  return match === null ? null : disciplineOf(match[1] ?? "");
}
