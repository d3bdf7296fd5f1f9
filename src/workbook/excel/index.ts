export { excelWorkbook } from "./port";
