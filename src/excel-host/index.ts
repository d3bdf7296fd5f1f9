export type { ExcelHost, ExcelHostOptions, HostAnswer, RequirementSet, RichApiEntry } from "./host";
export { createExcelHost, payloadLimit, requirementSets } from "./host";
export { HostError } from "./host-error";
export type { ChangeSource, HostChange } from "./session";
