/** Line icons of 20 by 20, drawn with the text's colour. */
const paths = {
  search: "M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3m4.5 10.5L17 17",
  undo: "M7 5 3.5 8.5 7 12M4 8.500h7.500a4.500 4.500 0 0 1 0 9H8",
  redo: "m13 5 3.500 3.500L13 12m3-3.500H8.500a4.500 4.500 0 0 0 0 9H12",
  layout:
    "M6.500 6.500 10 10.500M14 7l-3 3.500M9.500 12.500 8 15M5.300 6.800a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3M15 7a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3M10.500 12.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3M7 17a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3",
  lasso: "M10 3.500c4.500 0 7 2 7 4.500s-3 4.700-7 4.700-7-2-7-4.700 2.500-4.500 7-4.500m-4 8.500c-.500 2 0 3.500-1.500 5",
  console: "m4 6 4 4-4 4m6.500.500H16",
  table: "M3 4.500h14v11H3zM3 8.500h14M8 8.500v7",
  places: "M10 17s5-5 5-9a5 5 0 0 0-10 0c0 4 5 9 5 9M10 9.500a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3",
  changes: "M4 6h9m-3-3 3 3-3 3M16 14H7m3-3-3 3 3 3",
  timeline: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4l3 2",
  export: "M10 3v9m-3.500-3L10 12.500 13.500 9M4 14v3h12v-3",
  link: "M8.500 11.500a3 3 0 0 0 4.300 0l2.700-2.700a3 3 0 1 0-4.300-4.300L10 5.700m1.500 2.800a3 3 0 0 0-4.300 0L4.500 11.200a3 3 0 1 0 4.300 4.300L10 14.300",
  sun: "M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7M10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100",
  moon: "M15.500 12.500A6.500 6.500 0 0 1 7.500 4.500a6.500 6.500 0 1 0 8 8",
  help: "M7.500 7.500a2.500 2.500 0 1 1 3.500 2.300c-.700.300-1 .800-1 1.700m0 3h.010",
  close: "m5 5 10 10M15 5 5 15",
  back: "M12 4.500 6.500 10l5.500 5.500",
  forward: "M8 4.500 13.500 10 8 15.500",
  plus: "M10 4.500v11M4.500 10h11",
  minus: "M4.500 10h11",
  fit: "M3.500 7.500v-4h4M16.500 7.500v-4h-4M3.500 12.500v4h4M16.500 12.500v4h-4",
  filter: "M3.500 5h13M6 10h8M8.500 15h3",
  expand: "M10 3.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M10 7v6M7 10h6",
  hide: "M3 10s2.500-5 7-5 7 5 7 5-2.500 5-7 5-7-5-7-5M4 16 16 4",
  pin: "m8 3 6 .500-.500 5L16 11H5l2.500-2.500zM10.500 11v6",
  focus: "M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7M10 2v2.500M10 15.500V18M2 10h2.500M15.500 10H18",
  collapse: "M10 3.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M7 10h6",
  review: "M7.500 5.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9M12.500 5.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9",
  rename: "M4 16l.800-3.200 8.400-8.400 2.400 2.400-8.400 8.400zM11.500 6l2.400 2.400",
  page: "M5.500 3h6l3.500 3.500V17h-9.500zM11.500 3v3.500H15M8 10.500h4.500M8 13.500h4.500",
  path: "M5 15h.010M15 5h.010M5 15c0-6 10-4 10-10",
  quote: "M5 6h4v4c0 2.500-1 3.500-3 4M12 6h4v4c0 2.500-1 3.500-3 4",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

interface ButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly withText?: boolean;
  readonly keys?: string;
  /** A short word below the icon, part of the name. */
  readonly word?: string;
}

/** A button whose name is read out and shown as a hint. */
export function IconButton({ icon, label, onClick, pressed, disabled, withText, keys, word }: ButtonProps) {
  return (
    <button
      type="button"
      class={withText ? "button" : word ? "button icon-only worded" : "button icon-only"}
      aria-label={label}
      aria-pressed={pressed}
      title={keys ? `${label}  ${keys}` : label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
      {withText ? <span>{label}</span> : null}
      {word ? <span class="tool-word">{word}</span> : null}
    </button>
  );
}
