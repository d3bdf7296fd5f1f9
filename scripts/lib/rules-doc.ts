import { fieldLabel, renderWords } from "../../src/findings/words";
import type { Clause, Guideline } from "../../src/guideline/guideline";
import { catalogue, hasMessage, message, type Lang } from "../../src/messages";
import type { Rule } from "../../src/rules/rule";
import type { Example } from "../../test/acceptance/examples";
import { exampleLines } from "./rule-examples";

/** One page: every clause with its quote, what is checked, what it needs, what counts as missing, examples, and its limits. */
export function rulesDocument(lang: Lang, guideline: Guideline, rules: readonly Rule[], examples: readonly Example[]): string {
  const words = lang === "zh-CN" ? zh : en;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const lines = [
    `# ${words.title}`,
    "",
    `${lang === "zh-CN" ? guideline.title : guideline.titleEn} (${guideline.id})`,
    "",
    words.intro,
    "",
    `| ${words.kind} | ${words.clauses} |`,
    "|---|---|",
    ...(["computable", "declarable", "reminder", "info"] as const).map(
      (kind) => `| ${words.kinds[kind]} | ${guideline.clauses.filter((clause) => clause.kind === kind).length} |`,
    ),
    "",
  ];
  for (const clause of guideline.clauses) {
    lines.push(...clauseSection(lang, guideline, clause, byId.get(clause.rule ?? "")), ...exampleLines(lang, clause.id, examples));
  }
  lines.push(`## ${words.dataList}`, "", words.dataIntro, "");
  for (const id of dataRules()) lines.push(`### ${id}`, "", message(lang, `data.${id}.title`), "");
  lines.push(`## ${words.ruleList}`, "");
  for (const rule of rules) lines.push(...ruleSection(lang, guideline, rule));
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
}

function clauseSection(lang: Lang, guideline: Guideline, clause: Clause, rule: Rule | undefined): string[] {
  const words = lang === "zh-CN" ? zh : en;
  const everywhere = clause.directions.length === guideline.directions.length;
  const lines = [
    `### ${clause.id} ${lang === "zh-CN" ? clause.title : clause.titleEn}`,
    "",
    `> ${clause.quote.replace(/\s*\n\s*/g, " ")}`,
    "",
    `${words.where}${words.colon}${clause.source} · ${words.directions}${words.colon}${everywhere ? words.all : clause.directions.join(words.comma)} · ${words.kinds[clause.kind]} · ${words.severities[clause.severity]}`,
    "",
  ];
  if (rule !== undefined) {
    lines.push(`- ${words.checked}${words.colon}${ruleTitle(lang, rule)} ([\`${rule.id}\`](#${rule.id}))`);
    const params = Object.entries(clause.params ?? {});
    if (params.length > 0) lines.push(`- ${words.params}${words.colon}${params.map(([name, value]) => `${name} = \`${JSON.stringify(value)}\``).join(words.semicolon)}`);
    if (clause.also !== undefined) {
      const second = Object.entries(clause.also.params).map(([name, value]) => `${name} = \`${JSON.stringify(value)}\``);
      lines.push(`- ${words.also}${words.colon}[\`${clause.also.rule}\`](#${clause.also.rule})${words.semicolon}${second.join(words.semicolon)}`);
    }
  }
  if (clause.columns.length > 0) lines.push(`- ${words.columns}${words.colon}${clause.columns.map((field) => fieldLabel(lang, field)).join(words.comma)}`);
  if (clause.whenMissing !== undefined) lines.push(`- ${words.missing}${words.colon}${words.whenMissing[clause.whenMissing]}`);
  else if (rule !== undefined) lines.push(`- ${words.missing}${words.colon}${words.missingReview}`);
  if (clause.sameAs !== undefined) lines.push(`- ${words.sameAs}${words.colon}${clause.sameAs}`);
  for (const id of clause.readings ?? []) {
    const reading = guideline.readings.find((candidate) => candidate.id === id);
    if (reading !== undefined) lines.push(`- ${words.reading} ${id}${words.colon}${lang === "zh-CN" ? reading.zh : reading.en}`);
  }
  lines.push("");
  return lines;
}

function ruleSection(lang: Lang, guideline: Guideline, rule: Rule): string[] {
  const words = lang === "zh-CN" ? zh : en;
  const clauses = guideline.clauses.filter((clause) => clause.rule === rule.id).map((clause) => clause.id);
  const limits = `rule.${rule.id}.limits`;
  return [
    `### ${rule.id}`,
    "",
    ruleTitle(lang, rule),
    "",
    `- ${words.clauses}${words.colon}${clauses.join(words.comma)}`,
    `- ${words.columns}${words.colon}${rule.needs.map((field) => fieldLabel(lang, field)).join(words.comma)}`,
    `- ${words.outcomes}${words.colon}${rule.outcomes.map((outcome) => message(lang, `finding.outcome.${outcome}`)).join(words.comma)}`,
    ...(hasMessage(limits) ? [`- ${words.limits}${words.colon}${renderWords(lang, { key: limits, facts: {} })}`] : []),
    "",
  ];
}

/** What can be wrong with the roster's own data, by rule id. */
function dataRules(): readonly string[] {
  return Object.keys(catalogue("zh-CN")).flatMap((key) => /^data\.(data-[a-z-]+)\.title$/.exec(key)?.[1] ?? []);
}

function ruleTitle(lang: Lang, rule: Rule): string {
  return message(lang, `rule.${rule.id}.title`);
}

const zh = {
  title: "条款与规则",
  intro: "本页由指南数据和规则生成（`npm run docs`）。引文与指南原文一致；“未发现与指南条款不符”不等于“符合立项条件”。",
  kind: "类别",
  kinds: { computable: "由程序判断", declarable: "由名册中的声明判断", reminder: "由人工核对", info: "说明，无需判断" },
  severities: { error: "错误", warning: "提醒", info: "说明", review: "一律由人确认" },
  clauses: "条款",
  where: "出处",
  directions: "指南方向",
  all: "全部",
  checked: "怎样核对",
  params: "参数",
  columns: "用到的列",
  missing: "缺少数据时",
  missingReview: "判为“待确认”，说明缺什么；不会当作通过，也不会当作不通过",
  whenMissing: { manual: "由人工核对（申报前未必已有）", info: "仅作说明" },
  also: "同一句里的另一项要求",
  sameAs: "与另一条同义，问题只报一次",
  reading: "我们的读法",
  dataList: "名册数据本身",
  dataIntro: "读名册时发现的问题：不针对某一条款，改好以后有关条款才能判断。",
  ruleList: "规则",
  outcomes: "可能的结论",
  limits: "看不到什么",
  colon: "：",
  comma: "、",
  semicolon: "；",
} as const;

const en = {
  title: "Clauses and rules",
  intro: "This page is generated from the call's data and the rules (`npm run docs`). Quotes are verbatim; “nothing found against the call” does not mean “meets the conditions for funding”.",
  kind: "Kind",
  kinds: { computable: "decided by the program", declarable: "decided by what the roster declares", reminder: "for a person to check", info: "information, nothing to decide" },
  severities: { error: "error", warning: "warning", info: "information", review: "always left to a person" },
  clauses: "Clauses",
  where: "Where",
  directions: "Directions",
  all: "all",
  checked: "How it is checked",
  params: "Parameters",
  columns: "Columns used",
  missing: "Where data is missing",
  missingReview: "to be confirmed, saying what is missing; never a pass and never a fail",
  whenMissing: { manual: "for a person to check (may not exist before submission)", info: "information only" },
  also: "The second thing that the sentence asks",
  sameAs: "Says the same as another clause; reported once, there",
  reading: "Our reading",
  dataList: "The roster's own data",
  dataIntro: "What is found while the roster is read: it breaks no clause, but clauses cannot be decided until it is put right.",
  ruleList: "Rules",
  outcomes: "Possible outcomes",
  limits: "What it does not see",
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
} as const;
