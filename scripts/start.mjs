import path from "node:path";
import { ensureBuilt, ensureInstalled, main, root, say } from "./lib/setup.mjs";

/**
 * `npm start`: the workbench on plain http://localhost.
 * `npm run sideload` (--https): the same build over https, for a real Excel.
 */
const overHttps = process.argv.includes("--https");

await main(async () => {
  ensureInstalled();
  ensureBuilt();
  const { serve } = await import("./lib/serve.mjs");
  const certificate = overHttps ? await localCertificate() : undefined;
  const { server, address } = await serve(path.join(root, "dist"), {
    port: Number(process.env.PORT ?? 3000),
    certificate,
    say,
  });
  const stop = () => {
    say("\nStopped · 已停止");
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (overHttps) announceSideload(address);
  else await announceWorkbench(address);
});

async function announceWorkbench(address) {
  console.log(
    [
      "",
      `  名册核对 · Roster Check   ${address}/`,
      "",
      "  工作台已打开示例名册：点右侧“核对”，问题会标在单元格上；按 Ctrl+C 结束。",
      "  The workbench shows a sample roster: press 核对 (Check) in the pane. Ctrl+C ends it.",
      "",
      `Ready: ${address}/`,
    ].join("\n"),
  );
  const headless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (headless || process.env.CI !== undefined || process.env.NO_OPEN !== undefined) return;
  const { default: open } = await import("open");
  const browser = await open(`${address}/`).catch(() => null);
  browser?.once?.("error", () => say(`Open ${address}/ in your browser · 请在浏览器中打开上面的地址`));
}

function announceSideload(address) {
  console.log(
    [
      "",
      `  名册核对 · Roster Check for Excel   ${address}/taskpane.html`,
      "",
      "  在 Excel 中上传 manifest.xml（见 README“装进 Excel”）；按 Ctrl+C 结束。",
      "  Upload manifest.xml in Excel (README, “Into Excel”). Ctrl+C ends it.",
      ...(address.endsWith(":3000")
        ? []
        : [
            "",
            `  注意：manifest.xml 写的是 3000 端口，现在用的是 ${address}。请先腾出 3000 端口，或用`,
            `  Note: manifest.xml names port 3000. Free that port, or: npm run package -- --base-url ${address}`,
          ]),
      "",
      `Ready: ${address}/`,
    ].join("\n"),
  );
}

/** A certificate for localhost that this machine trusts; asks the user once to trust its issuer. */
async function localCertificate() {
  const { getHttpsServerOptions } = (await import("office-addin-dev-certs")).default;
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    throw new Error(
      `No trusted certificate for localhost could be installed (${error.message}). ` +
        "Run the command again as a user who may add one, or serve the add-in from your own https server: npm run package",
    );
  }
}
