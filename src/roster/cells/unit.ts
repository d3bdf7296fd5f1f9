import { toSimplified } from "../data/traditional";
import { isEmptyWord, squeeze, tidy } from "../text";
import type { UnitValue } from "../values";
import { nothing, unreadable, value, type CellInput, type CellOutcome } from "./cell-reader";

const department = /(学院|学部|书院|系|部|处|科|科室|室|课题组|研究组|教研室|实验室|研究室|研究中心|中心|研究所|研究院|平台|团队|办公室|教研部)$/;
const whole = /^(.+?(?:大学(?!城|路)|职业技术学院|研究院有限公司|有限责任公司|股份有限公司|有限公司|集团公司))(.+)$/;

/** 单位 as written, and its key for comparing (width, space, signs and traditional characters folded). */
export function readUnit({ cell, text }: CellInput): CellOutcome<UnitValue> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (isEmptyWord(squeeze(text))) return nothing;
  return value(unitOf(text));
}

/** 无参与单位, 不涉及, 独立申报: the cell says that there is none. */
const noUnit = /^(否|不|0|不涉及|不适用|独立申报|单独申报|(无|没有|不设|未设|不涉及)(其他|其它)?(中方|外方)?(参与|参加|合作|联合|协作)?单位?)$/;
/** A part of a unit that a space parts from it: 甲大学 工学院. */
const partOnly = /^(.{1,8}(系|学部|教研室|课题组|实验室)|[工理医药农文法商]{1,2}学院|.{1,8}(工程|科学|技术)学院)$/;

/** Several 单位 in one cell, by line, 、 ； and commas outside brackets. */
export function readUnits({ cell, text }: CellInput): CellOutcome<readonly UnitValue[]> {
  if (cell.kind === "error") return unreadable("errorCell");
  if (isEmptyWord(squeeze(text))) return nothing;
  // 1.甲大学 2.乙大学: a number stands before each.
  const raw = (cell.kind === "text" ? String(cell.value) : text).replace(/(^|[\s、，,；;])[（(]?\d{1,2}[）).、](?!\d)/g, "$1\n");
  const latin = /[A-Za-z]{4}/.test(raw);
  const pieces = raw
    .split(latin ? /[、；;\n]/ : /[、，,；;\n]/)
    .flatMap((piece) => (latin ? [piece] : bySpaces(piece)))
    .filter((piece) => !saysNone(squeeze(piece)));
  return pieces.length === 0 ? nothing : value(pieces.map(unitOf), pieces.length > 1 ? "severalUnits" : null);
}

/** 甲大学 乙大学 are two, 甲大学 工学院 is one. */
function bySpaces(piece: string): readonly string[] {
  return piece.split(/\s+(?=\p{Script=Han})/u).reduce<readonly string[]>((units, part) => {
    const last = units.at(-1);
    return last !== undefined && last.trim() !== "" && partOnly.test(part.trim()) ? [...units.slice(0, -1), `${last}${part}`] : [...units, part];
  }, []);
}

function saysNone(squeezed: string): boolean {
  const plain = squeezed.replace(/[。.]$/, "");
  return isEmptyWord(plain) || noUnit.test(plain);
}

/** A unit from its name. */
export function unitOf(name: string): UnitValue {
  return { text: tidy(name), key: unitKey(name) };
}

/** The name folded for comparison. */
export function unitKey(name: string): string {
  return toSimplified(squeeze(name)).toLowerCase().replace(/[,.;:·•'"“”‘’、。_-]/g, "");
}

/** The unit without its department: 甲大学化学学院 → 甲大学. A hospital of a university is a unit of its own. */
export function baseUnit(unit: UnitValue): string {
  const match = whole.exec(unit.key);
  if (match === null) return unit.key;
  const [, base = unit.key, rest = ""] = match;
  return department.test(rest) && !/医院|附属|分校|独立|\(/.test(rest) ? base : unit.key;
}

/** Whether two names are the same unit, a department counting as its unit. */
export function sameUnit(a: UnitValue, b: UnitValue): boolean {
  return a.key === b.key || baseUnit(a) === baseUnit(b);
}
