import type { ExcelHost } from "./host";
import type { Json } from "./wire";

/** Colours that Excel announces to its add-ins; light by default. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** What Excel on the web tells an add-in of itself when the add-in starts. */
export function appContext(host: ExcelHost, id: string, documentUrl: string, colours: OfficeColours | undefined): Json {
  const { language } = host.options;
  return {
    _id: id,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentUrl,
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: id,
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(host.requirementMatrix),
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _featureGates: {},
    ...(colours === undefined ? {} : { _officeTheme: { ...colours } }),
  };
}
