import ladder from "../data/titles.json";
import rejected from "../data/titles-not.json";
import { toSimplified } from "../data/traditional";
import { isEmptyWord, squeeze, tidy } from "../text";
import type { TitleRank, TitleValue } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

interface Step {
  readonly rank: TitleRank;
  readonly name: string;
}

const key = (text: string): string => toSimplified(squeeze(text)).toLowerCase();
const steps = new Map<string, Step>();
for (const [name, { rank }] of Object.entries(ladder)) steps.set(key(name), { rank: rank as TitleRank, name });
const notTitles = new Map(Object.entries(rejected).map(([name, { why }]) => [key(name), why]));
const noTitle = new Set(["无", "无职称", "没有", "未评", "未定级", "未定", "暂无", "none", "未评定", "未取得", "未评职称"]);
const qualifier = /兼职|客座|荣誉|名誉|特聘|准聘|长聘|预聘|校聘|特任|拟聘|拟|待聘|待评|访问|公示|申请中|特别|青年|资深|荣休/;

/** 职称: whole names of the ladder only, never by suffix (助理研究员 is 中级, 一级飞行员 副高). */
export function readTitle({ cell, text, header, titleCodes }: CellInput): CellOutcome<TitleValue> {
  if (cell.kind === "error") return unreadable("errorCell");
  const plain = key(text);
  const shown = tidy(text);
  if (noTitle.has(plain)) return value({ text: shown, rank: "none", official: null, notATitle: null });
  if (isEmptyWord(plain)) return nothing;
  const coded = titleCodes === true || explainsTitleCodes(header);
  if (coded && (plain === "e" || plain === "其他" || plain === "e其他")) return value({ text: shown, rank: "none", official: null, notATitle: null }, "titleCode");
  const found = titleOf(plain, coded);
  if (coded && /^[a-d]$/.test(plain)) return value({ text: shown, ...found }, "titleCode");
  return value({ text: shown, ...found }, found.official !== null && key(found.official) !== plain ? "titleInside" : null);
}

/** Whether a header or a note above the table explains letters as levels of 职称: 代码, A、正高级. */
export function explainsTitleCodes(text: string): boolean {
  return /职称.*代码|a[.、:]?正高|正高级?\/副高/i.test(toSimplified(squeeze(text)));
}

/** 职称级别: 正高, 副高, 中级, 初级, their codes, or 无. */
export function readTitleLevel({ cell, text }: CellInput): CellOutcome<TitleRank | "none"> {
  if (cell.kind === "error") return unreadable("errorCell");
  const plain = key(text);
  if (noTitle.has(plain) || plain === "其他" || plain === "e" || plain === "e其他") return value("none");
  if (isEmptyWord(plain)) return nothing;
  const { rank } = titleOf(plain.replace(/^([abcd])[.、:]?(?=[正副中初])/, ""), true);
  return rank === null ? unreadable("unknownValue") : value(rank);
}

function titleOf(plain: string, codes: boolean): Omit<TitleValue, "text"> {
  const whole = step(plain, codes);
  if (whole !== null) return { rank: whole.rank, official: whole.name, notATitle: null };
  const why = notTitles.get(plain);
  if (why !== undefined) return { rank: null, official: null, notATitle: why };
  const pieces = plain.split(/[/、,;()[\]|+&\n·]|兼(?!职)|及|和/).filter((piece) => piece !== "");
  const bare = pieces.map((piece) => piece.replace(/(职称|职务|资格|岗位|专业技术职务)$/, "").replace(/(?<=授|员|师)[一二三四]级$/, ""));
  const official = bare.flatMap((piece) => step(piece, codes) ?? []);
  const doubt = pieces.find((piece) => qualifier.test(piece) && step(piece, codes) === null);
  const ranks = new Set(official.map(({ rank }) => rank));
  const first = official[0];
  if (first !== undefined && ranks.size === 1 && (doubt === undefined || notTitles.get(doubt) !== undefined)) {
    return { rank: first.rank, official: first.name, notATitle: null };
  }
  // 教授/高级工程师: whichever counts, the lower of them is reached.
  if (ranks.size > 1 && official.length === pieces.length && [...ranks].every((rank) => rank === "full" || rank === "associate")) {
    const lower = official.find(({ rank }) => rank === "associate");
    return { rank: "associate", official: lower?.name ?? null, notATitle: null };
  }
  const reason = pieces.map((piece) => notTitles.get(piece)).find((entry) => entry !== undefined);
  return { rank: null, official: null, notATitle: reason ?? null };
}

function step(piece: string, codes: boolean): Step | null {
  if (/^[a-d]$/.test(piece) && !codes) return null;
  const found = steps.get(piece);
  if (found !== undefined) return found;
  const post = /^(?:专业技术|专技)?(?:岗位)?(?:(十[一二三]?|[一二三四五六七八九])|(\d{1,2}))级(岗位?)?$/.exec(piece);
  if (post === null || (!piece.startsWith("专") && post[3] === undefined)) return null;
  const grade = post[2] === undefined ? "一二三四五六七八九".indexOf(post[1] ?? "") + 1 || 10 + "一二三".indexOf((post[1] ?? "")[1] ?? "") + 1 : Number(post[2]);
  const rank: TitleRank | null = grade < 1 ? null : grade <= 4 ? "full" : grade <= 7 ? "associate" : grade <= 10 ? "intermediate" : grade <= 13 ? "junior" : null;
  return rank === null ? null : { rank, name: piece };
}
