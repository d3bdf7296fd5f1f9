import type { ReactElement, ReactNode } from "react";
import type { FilterKey } from "../model/result-list";

/** The pane's own icons, 20×20, in the colour of the text around them. All are decoration: a word stands beside each. */
function Icon({ children, size = 20 }: { readonly children: ReactNode; readonly size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true" focusable="false" style={{ flexShrink: 0 }}>
      {children}
    </svg>
  );
}

const line = { stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** ✗, △, ？ and i: the same shapes as the marks in the sheet, so that meaning never hangs on colour. */
export function CategoryIcon({ category, size = 20 }: { readonly category: FilterKey; readonly size?: number }): ReactElement {
  switch (category) {
    case "error":
      return (
        <Icon size={size}>
          <circle cx="10" cy="10" r="8" fill="currentColor" />
          <path d="m7 7 6 6m0-6-6 6" stroke="var(--colorNeutralBackground1)" strokeWidth="1.8" strokeLinecap="round" />
        </Icon>
      );
    case "warning":
      return (
        <Icon size={size}>
          <path d="M10 2.8 18 17H2z" {...line} />
          <path d="M10 8v4" {...line} />
          <circle cx="10" cy="14.4" r=".9" fill="currentColor" />
        </Icon>
      );
    case "review":
      return (
        <Icon size={size}>
          <circle cx="10" cy="10" r="7.4" {...line} />
          <path d="M7.9 8a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.1.9-1.1 1.7" {...line} />
          <circle cx="10" cy="13.9" r=".9" fill="currentColor" />
        </Icon>
      );
    case "notice":
      return (
        <Icon size={size}>
          <circle cx="10" cy="10" r="7.4" {...line} />
          <path d="M10 9.2v4.3" {...line} />
          <circle cx="10" cy="6.6" r=".9" fill="currentColor" />
        </Icon>
      );
    case "crashed":
      return (
        <Icon size={size}>
          <circle cx="10" cy="10" r="7.4" {...line} />
          <path d="M5 15 15 5" {...line} />
        </Icon>
      );
    case "settled":
      return (
        <Icon size={size}>
          <rect x="3" y="3" width="14" height="14" rx="2.5" {...line} />
          <path d="m6.4 10.2 2.5 2.5 4.8-5.2" {...line} />
        </Icon>
      );
  }
}

export const ChevronIcon = ({ open }: { readonly open: boolean }): ReactElement => (
  <Icon size={16}>
    <path d={open ? "m5 8 5 5 5-5" : "m8 5 5 5-5 5"} {...line} />
  </Icon>
);

export const SignatureIcon = (): ReactElement => (
  <Icon>
    <path d="M3 16h14M4.5 12.5c2-6 4.2-8.6 5.4-7.6 1.4 1.2-2.2 5.4-3 7.2 1.6-2 3-2.8 3.6-2.2.7.6-.6 2.2.2 2.6.8.3 1.6-1 3.3-1.1" {...line} />
  </Icon>
);

export const SearchIcon = (): ReactElement => (
  <Icon size={16}>
    <circle cx="8.8" cy="8.8" r="5.3" {...line} />
    <path d="m12.8 12.8 4 4" {...line} />
  </Icon>
);

export const FunnelIcon = (): ReactElement => (
  <Icon>
    <path d="M3 5h14M5.5 10h9M8 15h4" {...line} />
  </Icon>
);

export const CopyIcon = (): ReactElement => (
  <Icon>
    <rect x="7" y="3" width="9.5" height="11" rx="1.5" {...line} />
    <path d="M13 17H5.5A1.5 1.5 0 0 1 4 15.5v-9" {...line} />
  </Icon>
);

export const CloseIcon = (): ReactElement => (
  <Icon size={16}>
    <path d="m5 5 10 10M15 5 5 15" {...line} />
  </Icon>
);

export const MoreIcon = (): ReactElement => (
  <Icon>
    <circle cx="4.5" cy="10" r="1.5" fill="currentColor" />
    <circle cx="10" cy="10" r="1.5" fill="currentColor" />
    <circle cx="15.5" cy="10" r="1.5" fill="currentColor" />
  </Icon>
);

export const BackIcon = (): ReactElement => (
  <Icon>
    <path d="M16 10H4m5-5-5 5 5 5" {...line} />
  </Icon>
);

export const GearIcon = (): ReactElement => (
  <Icon>
    <path d="M3 6h7m4 0h3M3 14h3m4 0h7" {...line} />
    <circle cx="12" cy="6" r="2" {...line} />
    <circle cx="8" cy="14" r="2" {...line} />
  </Icon>
);

export const OpenIcon = (): ReactElement => (
  <Icon size={16}>
    <path d="M8 4H5.5A1.5 1.5 0 0 0 4 5.5v9A1.5 1.5 0 0 0 5.5 16h9a1.5 1.5 0 0 0 1.5-1.5V12M11 4h5v5m0-5-6.5 6.5" {...line} />
  </Icon>
);

export const SampleIcon = (): ReactElement => (
  <Icon>
    <path d="M8 3h4M8.8 3v5L4.6 15.2A1.2 1.2 0 0 0 5.6 17h8.8a1.2 1.2 0 0 0 1-1.8L11.2 8V3M6.6 12.5h6.8" {...line} />
  </Icon>
);

export const CheckListIcon = (): ReactElement => (
  <Icon>
    <path d="m3 6 1.5 1.5L7 5m-4 9 1.5 1.5L7 13M10 6.5h7m-7 8h7" {...line} />
  </Icon>
);

export const EraserIcon = (): ReactElement => (
  <Icon>
    <path d="m3.2 12.2 7.6-7.6a1.5 1.5 0 0 1 2.1 0l2.7 2.7a1.5 1.5 0 0 1 0 2.1L9 16H6.2l-3-2.4a1 1 0 0 1 0-1.4ZM7.2 8.2l4.8 4.8M9 16h8" {...line} />
  </Icon>
);

export const ShieldIcon = (): ReactElement => (
  <Icon>
    <path d="M10 2.5c1.8 1.5 3.9 2.2 6 2.3v4.4c0 4-2.3 6.7-6 8.3-3.7-1.6-6-4.3-6-8.3V4.8c2.1-.1 4.2-.8 6-2.3Z" {...line} />
    <path d="m7.3 9.8 1.9 1.9 3.5-3.6" {...line} />
  </Icon>
);

export const DoneIcon = ({ size = 20 }: { readonly size?: number }): ReactElement => (
  <Icon size={size}>
    <circle cx="10" cy="10" r="8" fill="currentColor" />
    <path d="m6.5 10.2 2.4 2.4 4.6-4.9" stroke="var(--colorNeutralBackground1)" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
  </Icon>
);

export const TickBoxIcon = (): ReactElement => (
  <Icon size={16}>
    <rect x="3" y="3" width="14" height="14" rx="2" {...line} />
  </Icon>
);

export const SkipIcon = (): ReactElement => (
  <Icon size={16}>
    <path d="M5 10h10" {...line} />
  </Icon>
);

export const WaitingIcon = (): ReactElement => (
  <Icon>
    <circle cx="10" cy="10" r="7.25" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.5 2.5" />
  </Icon>
);

/** The product's sign: a roster row with its tick. */
export const Logo = ({ size = 20 }: { readonly size?: number }): ReactElement => (
  <Icon size={size}>
    <rect x="2" y="2" width="16" height="16" rx="3.5" fill="currentColor" />
    <path d="M5.2 6.4h5m-5 3.4h3.2m-3.2 3.4h2.2" stroke="var(--colorNeutralForegroundOnBrand)" strokeWidth="1.4" strokeLinecap="round" />
    <path d="m9.2 12.2 2 2 4-4.6" stroke="var(--colorNeutralForegroundOnBrand)" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
  </Icon>
);

/** Empty states: a sheet whose cells are being looked at. */
export const SheetPicture = ({ state }: { readonly state: "start" | "clean" | "stopped" | "nothing" }): ReactElement => (
  <svg width="96" height="67" viewBox="0 0 120 84" fill="none" aria-hidden="true" focusable="false">
    <rect x="14.75" y="6.75" width="90.5" height="66.5" rx="6.25" fill="var(--colorNeutralBackground1)" stroke="var(--colorNeutralStroke1)" strokeWidth="1.5" />
    <path d="M15 13a6 6 0 0 1 6-6h78a6 6 0 0 1 6 6v9H15z" fill="var(--colorBrandBackground2)" />
    <path d="M15 22h90M15 39h90M15 56h90M42 7v66M76 7v66" stroke="var(--colorNeutralStroke2)" strokeWidth="1.5" />
    <path d="M21 30.5h13m-13 17h15m-15 17h11M49 30.5h18m-18 17h12m-12 17h20" stroke="var(--colorNeutralStrokeAccessible)" strokeWidth="2.5" strokeLinecap="round" opacity=".45" />
    {state === "start" && (
      <>
        <rect x="76.75" y="39.75" width="27.75" height="15.75" fill="var(--colorStatusDangerBackground2)" />
        <path d="m86.5 43.7 8 8m0-8-8 8" stroke="var(--colorStatusDangerForeground1)" strokeWidth="2.2" strokeLinecap="round" />
        <path d="m86 30.6 3 3 6-6.4M86 64.6l3 3 6-6.4" stroke="var(--colorStatusSuccessForeground1)" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
      </>
    )}
    {state === "clean" && (
      <path
        d="m86 30.6 3 3 6-6.4m-9 20.4 3 3 6-6.4m-9 20.4 3 3 6-6.4"
        stroke="var(--colorStatusSuccessForeground1)"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    )}
    {state === "nothing" && (
      <>
        <circle cx="84" cy="46" r="15" fill="var(--colorNeutralBackground1)" stroke="var(--colorBrandStroke1)" strokeWidth="3" />
        <path d="m95 57 12 12" stroke="var(--colorBrandStroke1)" strokeWidth="4.5" strokeLinecap="round" />
      </>
    )}
    {state === "stopped" && <path d="M84 30.5h12m-12 17h12m-12 17h12" stroke="var(--colorNeutralStrokeAccessible)" strokeWidth="2.5" strokeLinecap="round" opacity=".45" />}
  </svg>
);

/** A sheet with a plus: a template to fill in. */
export const TemplateIcon = (): ReactElement => (
  <Icon>
    <path d="M16.5 9V4.5a1 1 0 0 0-1-1h-11a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1H9" {...line} />
    <path d="M3.5 7.5h13M8 3.5v13M14.5 11.5v6m-3-3h6" {...line} />
  </Icon>
);

/** A text under a glass: how it was read. */
export const ReadingIcon = (): ReactElement => (
  <Icon>
    <path d="M3.5 4.5h13M3.5 8.5h6M3.5 12.5h4" {...line} />
    <circle cx="12.5" cy="12" r="3.5" {...line} />
    <path d="m15.2 14.7 2.3 2.3" {...line} />
  </Icon>
);

/** A sheet of columns: what each was taken for. */
export const ColumnsIcon = (): ReactElement => (
  <Icon>
    <rect x="2.75" y="3.75" width="14.5" height="12.5" rx="1.5" {...line} />
    <path d="M7.6 3.75v12.5M12.4 3.75v12.5M2.75 7.5h14.5" {...line} />
  </Icon>
);

/** A cell swept clean: repairs on request. */
export const RepairIcon = (): ReactElement => (
  <Icon>
    <path d="M3.5 4.5h13v5M3.5 4.5v11h5M3.5 9.5h7" {...line} />
    <path d="m10.8 14.5 2.2 2.2 4.5-4.8" {...line} />
  </Icon>
);

/** A sheet that leaves its box: a copy for others. */
export const ShareIcon = (): ReactElement => (
  <Icon>
    <path d="M10 12.5v-9m0 0L6.8 6.7M10 3.5l3.2 3.2" {...line} />
    <path d="M6 9.5H4.5a1 1 0 0 0-1 1v5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-5a1 1 0 0 0-1-1H14" {...line} />
  </Icon>
);

/** An arrow that turns back over lines: sent back to be mended. */
export const ReplyIcon = (): ReactElement => (
  <Icon>
    <path d="M7.5 3.5 3.5 7.5l4 4M3.5 7.5h8a5 5 0 0 1 5 5v4" {...line} />
  </Icon>
);
