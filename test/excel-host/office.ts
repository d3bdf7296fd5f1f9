import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "../../src/excel-host";
import type { XlsxDocument } from "../../src/workbook/file/document";

/** The unmodified Office.js of the npm package, in a context of its own, with our host at the other end of the wire. */
export interface RealOffice {
  readonly host: ExcelHost;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Requests that went over the wire so far. */
  requests(): number;
}

let compiled: Script | undefined;

function library(): Script {
  const folder = dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"));
  const filename = join(folder, "dist", "excel-web-16.00.debug.js");
  compiled ??= new Script(readFileSync(filename, "utf8"), { filename });
  return compiled;
}

/** Loads Office.js over a document; `install` also makes `Excel` and `Office` global, as in the pane. */
export function openOffice(document: XlsxDocument, options: Partial<ExcelHostOptions> = {}): RealOffice {
  const host = createExcelHost(document, { requirementSet: "1.15", language: "zh-CN", fileName: "名册.xlsx", ...options });
  const window = browserLike();
  library().runInContext(createContext(window));
  let requests = 0;
  const { OSF, OfficeExt } = window;
  const context = {
    requirements: new OfficeExt.Requirement.RequirementMatrix(new OfficeExt.Requirement.DefaultSetRequirement(host.requirementMatrix)),
    document: { url: "https://example.invalid/files/%E5%90%8D%E5%86%8C.xlsx?web=1" },
  };
  OSF._OfficeAppFactory = { getContext: () => context };
  OSF.DDA.RichApi = {
    executeRichApiRequestAsync: (message: readonly unknown[], callback: (result: unknown) => void) => {
      requests += 1;
      void host.execute(message[4] as string, message[6] as number, String(message[0])).then((answer) =>
        callback(
          "json" in answer
            ? { status: "succeeded", value: { data: [200, [], answer.json] } }
            : { status: "failed", error: { code: answer.error, message: answer.message } },
        ),
      );
    },
    richApiMessageManager: {
      register: (handler: (message: unknown) => void) => {
        host.onEvent(([messageCategory, messageType, targetId, message, id, isRemoteOverride]) =>
          handler({ entries: [{ messageCategory, messageType, targetId, message, id, isRemoteOverride }] }),
        );
        return Promise.resolve();
      },
    },
  };
  return { host, Excel: window.Excel, Office: window.Office, requests: () => requests };
}

/** Makes this Office the global one that `src/workbook/excel` speaks to. */
export function install({ Excel, Office }: RealOffice): void {
  Object.assign(globalThis, { Excel, Office });
}

/** What Office.js touches of a browser while it loads. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the library is a script that hangs itself on its window.
function browserLike(): any {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, key: () => null, length: 0 };
  const element = () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined, getElementsByTagName: () => [], addEventListener: () => undefined });
  const href = "https://localhost/taskpane.html";
  const window = {
    setTimeout, clearTimeout, setInterval, clearInterval, Promise, URL, console: { ...console, log: () => undefined },
    navigator: { userAgent: "node", platform: "node", language: "zh-CN" },
    location: { href, protocol: "https:", host: "localhost", hostname: "localhost", origin: "https://localhost", pathname: "/taskpane.html", search: "", hash: "" },
    localStorage: storage, sessionStorage: storage, name: "",
    addEventListener: () => undefined, removeEventListener: () => undefined, postMessage: () => undefined,
    performance: { now: () => 0, timing: {} },
    document: {
      getElementsByTagName: () => [], getElementById: () => null, createElement: element, addEventListener: () => undefined,
      head: element(), body: element(), documentElement: element(), readyState: "complete", cookie: "", URL: href,
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
