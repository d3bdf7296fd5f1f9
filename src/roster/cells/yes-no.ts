import { toSimplified } from "../data/traditional";
import { squeeze } from "../text";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

type YesNo = "yes" | "no" | "pending";

const yes = new Set(["是", "有", "√", "✓", "✔", "☑", "对", "y", "yes", "true", "t", "1", "已", "已提交", "已完成", "已签", "已签署", "已上传", "已承诺", "已报批", "已发", "已发送", "已申报", "完备", "完成", "同意", "承诺", "签署", "具备", "属于", "符合", "合格", "愿意", "需要", "需", "健康", "身体健康", "身心健康", "健康良好", "正常", "好", "很好", "优", "良好", "优秀", "在", "会", "能", "可", "可以", "具有", "oui", "齐全", "已获", "通过", "涉及", "参与", "已办理", "已办"]);
const no = new Set(["否", "无", "没有", "×", "✗", "✘", "☒", "x", "╳", "不", "n", "no", "false", "f", "0", "未", "未提交", "未完成", "未签", "未签署", "未上传", "未承诺", "未报批", "未发", "未发送", "未申报", "不完备", "不同意", "不具备", "不属于", "不是", "不在", "不符合", "不合格", "不需要", "不需", "无需", "不健康", "非", "不会", "不能", "从未", "non", "暂无", "不涉及", "未涉及", "未参与", "不参与"]);
const pending = new Set(["准备中", "拟提交", "正在办理", "办理中", "进行中", "待提交", "拟", "待签", "待签署", "申请中", "待上传", "未定", "待定", "正在准备", "拟申报", "计划中"]);
/** 否，准备中: not yet, which is neither yes nor no. */
const underWay = /准备|办理|正在|拟|待|计划|将/;
const good = /^(无(严重|科研)?(失信|不良|违规|诚信)|良好|诚信良好|没有失信|未失信|信用良好|优良|正常|无异常|不在惩戒期|无惩戒)/;
const bad = /^(有(严重|科研)?(失信|不良|违规)|失信|被惩戒|在惩戒期|惩戒期内|不良)/;
const asksForHarm = /失信|惩戒|不良.{0,4}记录|首次/;

/** 是/否 in its many words. A header that asks for the opposite (是否有失信记录) turns the answer round. */
export function readYesNo({ cell, text, header }: CellInput): CellOutcome<YesNo> {
  if (cell.kind === "error") return unreadable("errorCell");
  const plain = toSimplified(squeeze(text)).toLowerCase();
  if (plain === "") return nothing;
  if (/诚信|失信|惩戒|不良/.test(header)) {
    if (good.test(plain)) return value("yes");
    if (bad.test(plain)) return value("no");
  }
  const inverted = asksForHarm.test(header) && !/无失信|良好/.test(header);
  const stated = statedIn(plain) ?? ticked(plain) ?? repeated(plain, header);
  if (stated === null) return ["/", "-", "—", "——", "n/a", "不详"].includes(plain) ? nothing : unreadable("unknownValue");
  if (stated === "pending" || !inverted) return value(stated);
  return value(stated === "yes" ? "no" : "yes", "inverted");
}

const box = "[☑√✓✔■☒□☐○◯]";
const ticks = /^[☑√✓✔■]$/;

/** □是 ☑否, 是□ 否☑: the answer whose box is ticked; null where none or several are. */
function ticked(plain: string): YesNo | null {
  const before = new RegExp(`^${box}`).test(plain);
  const pattern = before ? new RegExp(`(${box})([^☑√✓✔■☒□☐○◯]+)`, "g") : new RegExp(`([^☑√✓✔■☒□☐○◯]+)(${box})`, "g");
  const chosen = [...plain.matchAll(pattern)].flatMap(([, a = "", b = ""]) => (ticks.test(before ? a : b) ? [before ? b : a] : []));
  const [only] = chosen;
  return only === undefined || chosen.length > 1 ? null : statedIn(only.replace(/^[,、/;]|[,、/;]$/g, ""));
}

/** The header's own words for an answer: 公务员 or 非公务员 under 是否公务员. */
function repeated(plain: string, header: string): "yes" | "no" | null {
  const asked = /(?:是否为?|有无)(.{2,})$/.exec(toSimplified(header).replace(/\(.*\)$/, ""))?.[1];
  if (asked === undefined) return null;
  if (plain === asked || plain === `是${asked}` || plain === `有${asked}`) return "yes";
  return /^(?:非|不是|不属于|不|没有|无|未)(.+)$/.exec(plain)?.[1] === asked ? "no" : null;
}

function statedIn(plain: string): YesNo | null {
  if (yes.has(plain)) return "yes";
  if (no.has(plain)) return "no";
  if (pending.has(plain)) return "pending";
  const head = plain.split(/[,;。(，、:]/)[0] ?? "";
  if (head === plain || head === "") return null;
  if (no.has(head)) return underWay.test(plain.slice(head.length)) ? "pending" : "no";
  return yes.has(head) ? "yes" : pending.has(head) ? "pending" : null;
}
