import { existsSync, readFileSync } from "node:fs";
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
            `  注意：manifest.xml 写的是 3000 端口，现在用的是 ${address}。请先腾出 3000 端口再运行，或把 manifest.xml 里的端口改成一致。`,
            "  Note: manifest.xml names port 3000. Free that port and start again, or change the port in manifest.xml.",
          ]),
      "",
      `Ready: ${address}/`,
    ].join("\n"),
  );
}

/**
 * A certificate for localhost, made on this machine; asks the user once to trust its issuer. Where that
 * cannot be done here the pages are served all the same, and the user is told what is missing.
 */
async function localCertificate() {
  const certificates = (await import("office-addin-dev-certs")).default;
  try {
    return await certificates.getHttpsServerOptions();
  } catch (error) {
    const { default: defaults } = await import("office-addin-dev-certs/lib/defaults.js");
    const files = [defaults.localhostKeyPath, defaults.localhostCertificatePath];
    if (!files.every((file) => existsSync(file))) {
      throw new Error(
        `No certificate for localhost could be made (${error.message.trim()}). ` +
          "Serve the add-in from your own https server instead: npm run package -- --base-url https://…",
      );
    }
    say(
      `证书已生成，但没能让本机信任它的签发者，Excel 可能拒绝打开窗格；请把 ${defaults.caCertificatePath} 加入受信任的根证书。\n` +
        `The certificate was made but its issuer is not trusted yet, so Excel may refuse the pane: add ${defaults.caCertificatePath} to the trusted root certificates.`,
    );
    return { key: readFileSync(files[0]), cert: readFileSync(files[1]) };
  }
}
