import { formatInterval, type DateInterval } from "../calendar";
import type { CellValues } from "../values";
import type { CellInput, CellOutcome } from "./cell-reader";
import { readCountry } from "./country";
import { readCreditCode } from "./credit-code";
import { readDate } from "./date";
import { readDegree, readDegreeStatus } from "./degree";
import { readDirection } from "./direction";
import { readDiscipline } from "./discipline";
import { readIdNumber } from "./id-number";
import { readMoment } from "./moment";
import { readMoney } from "./money";
import { readNumber } from "./number";
import { readName, readPeople } from "./people";
import { readAward, readDates, readMonths, readPeriod } from "./period";
import { readList, readRelation, readText } from "./plain";
import { readTitle, readTitleLevel } from "./title";
import { readUnit, readUnits } from "./unit";
import { readIdType, readLevel, readPlace, readRole, readSex, readSide, readStaffKinds, readTeamSlot, readUnitRole, readUnitType } from "./words";
import { readYesNo } from "./yes-no";

/** The reader of each kind of cell. */
export const cellReaders: { readonly [K in keyof CellValues]: (input: CellInput) => CellOutcome<CellValues[K]> } = {
  text: readText,
  name: readName,
  people: readPeople,
  list: readList,
  date: readDate,
  dates: readDates,
  moment: readMoment,
  number: readNumber,
  months: readMonths,
  period: readPeriod,
  relation: readRelation,
  award: readAward,
  money: readMoney,
  yesNo: readYesNo,
  level: readLevel,
  direction: readDirection,
  country: readCountry,
  unit: readUnit,
  units: readUnits,
  unitType: readUnitType,
  unitRole: readUnitRole,
  creditCode: readCreditCode,
  idNumber: readIdNumber,
  idType: readIdType,
  title: readTitle,
  titleLevel: readTitleLevel,
  degree: readDegree,
  degreeStatus: readDegreeStatus,
  discipline: readDiscipline,
  staffKinds: readStaffKinds,
  role: readRole,
  side: readSide,
  sex: readSex,
  teamSlot: readTeamSlot,
  place: readPlace,
};

/** What was understood, as one line of text: dates as intervals, coded values as their code. */
export function canonical(value: CellValues[keyof CellValues]): string {
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => (typeof item === "string" ? item : textIn(item))).join("、");
  if ("from" in value) return formatInterval(value);
  if ("day" in value) return `${formatInterval(value.day)}${value.minutes === null ? "" : ` ${clock(value.minutes)}`}`;
  if ("iso" in value) return value.region ?? value.iso;
  if ("rank" in value) return value.rank ?? value.text;
  if ("level" in value) return value.status === "awarded" || value.status === "unknown" ? value.level : `${value.level}/${value.status}`;
  return textIn(value);
}

function textIn(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item);
  if ("from" in item && "to" in item) return formatInterval(item as DateInterval);
  return "text" in item ? String(item.text) : "name" in item ? String(item.name) : "";
}

/** "17:00", with seconds where there are any. */
export function clock(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, ...(seconds % 60 === 0 ? [] : [seconds % 60])];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
