import { makeStyles, mergeClasses, shorthands, type FluentProviderProps } from "@fluentui/react-components";

/** The spellings of the query by which Fluent's own styles are found and outdone. */
const forced = "@media (forced-colors: active)";
const forcedScreen = "@media screen and (forced-colors: active)";

const plain = { backgroundColor: "Canvas", color: "CanvasText", ...shorthands.borderColor("LinkText"), outline: "1px solid LinkText" } as const;
const inverted = { backgroundColor: "CanvasText", color: "Canvas", ...shorthands.borderColor("CanvasText") } as const;
const pointed = { ...inverted, outline: "2px solid LinkText" } as const;

/**
 * Under a contrast theme Fluent paints what is chosen, checked or under way in the system's Highlight. Chromium makes that
 * colour half transparent, so that on a dark canvas neither its text nor its edge can be made out: here the same is told by
 * turning text and canvas about, which no theme can spoil.
 */
const useStyles = makeStyles({
  button: { [forced]: { ":hover": plain, ":hover:active,:active:focus-visible": plain } },
  strong: {
    [forced]: {
      ...inverted,
      // Signs that are cut out of a filled shape are cut out in this colour.
      "--colorNeutralBackground1": "CanvasText",
      "& *": { color: "Canvas" },
      ":hover": pointed,
      ":hover:active,:active:focus-visible": pointed,
    },
  },
  radio: { [forced]: { ":enabled:checked": { "& ~ .fui-Radio__indicator": { ...shorthands.borderColor("CanvasText"), color: "CanvasText", "::after": { backgroundColor: "CanvasText" } } } } },
  switch: {
    [forced]: {
      ':enabled:checked:not([aria-disabled="true"])': {
        "& ~ .fui-Switch__indicator": { backgroundColor: "CanvasText", color: "Canvas" },
        ":hover": { "& ~ .fui-Switch__indicator": { backgroundColor: "CanvasText", color: "Canvas" } },
      },
    },
  },
  item: { [forced]: { ":hover": { color: "CanvasText", outline: "2px solid LinkText", outlineOffset: "-2px" } } },
  spinner: { [forcedScreen]: { backgroundColor: "Canvas", color: "CanvasText" } },
  track: { [forcedScreen]: { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
  bar: { [forcedScreen]: { backgroundColor: "CanvasText" } },
});

interface Slot {
  className?: string;
}

/** What these styles need of a component's state; each hook is called with the state of its own component. */
interface State {
  readonly root: Slot;
  readonly input?: Slot;
  readonly spinner?: Slot;
  readonly bar?: Slot;
  readonly appearance?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly disabledFocusable?: boolean;
}

function add(slot: Slot | undefined, ...classes: (string | false)[]): void {
  if (slot !== undefined) slot.className = mergeClasses(slot.className, ...classes);
}

function useButtonContrast(state: unknown): void {
  const styles = useStyles();
  const { root, appearance, checked, disabled, disabledFocusable } = state as State;
  if (disabled === true || disabledFocusable === true) return;
  add(root, styles.button, (appearance === "primary" || checked === true) && styles.strong);
}

/** Handed to Fluent's provider; Fluent calls them as hooks after its own styles. */
export const contrastStyles: NonNullable<FluentProviderProps["customStyleHooks_unstable"]> = {
  useButtonStyles_unstable: useButtonContrast,
  useToggleButtonStyles_unstable: useButtonContrast,
  useRadioStyles_unstable: (state) => add((state as State).input, useStyles().radio),
  useSwitchStyles_unstable: (state) => add((state as State).input, useStyles().switch),
  useMenuItemStyles_unstable: (state) => add((state as State).root, useStyles().item),
  useSpinnerStyles_unstable: (state) => add((state as State).spinner, useStyles().spinner),
  useProgressBarStyles_unstable: (state) => {
    const styles = useStyles();
    add((state as State).root, styles.track);
    add((state as State).bar, styles.bar);
  },
};
