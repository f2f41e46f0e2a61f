import type { ReactNode } from "react";

/** Line icons on a 16 px grid in the current colour; hidden from assistive technology. */
function Icon({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      {children}
    </svg>
  );
}

type IconProps = { size?: number };

export const CheckIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="m3.5 8.5 3 3 6-7" />
  </Icon>
);

export const ChevronIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
  </Icon>
);

export const CloseIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

export const PlusIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M8 3.5v9M3.5 8h9" />
  </Icon>
);

export const MinusIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M3.5 8h9" />
  </Icon>
);

/** All of it: the corners of a frame. */
export const FitIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3" />
  </Icon>
);

export const InboxIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M2.5 9.5 4 3.5h8l1.5 6v3h-11zm0 0h3.2c.3 1 1.200 1.700 2.300 1.700s2-.7 2.300-1.700h3.200" />
  </Icon>
);

export const SearchIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <circle cx="7" cy="7" r="4" />
    <path d="m10 10 3 3" />
  </Icon>
);

export const MoreIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2" />
  </Icon>
);

export const WarningIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 5v3.5M8 11h.01" />
  </Icon>
);

export const InfoIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 7.5V11M8 5h.01" />
  </Icon>
);

export const HeadingIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M4 3.5v9M12 3.5v9M4 8h8" strokeWidth="1.6" />
  </Icon>
);

export const BoldIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M5 3.5h3.75a2.2 2.2 0 0 1 0 4.4H5zm0 4.4h4.5a2.3 2.3 0 0 1 0 4.6H5z" strokeWidth="2" />
  </Icon>
);

export const ItalicIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M7 3.5h4.5M4.5 12.5H9M9.5 3.5l-3 9" />
  </Icon>
);

export const ListIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M6.5 4h7M6.5 8h7M6.5 12h7" />
    <path d="M3 4h.01M3 8h.01M3 12h.01" strokeWidth="2.2" />
  </Icon>
);

export const NumberedListIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M7 4h6.5M7 8h6.5M7 12h6.5" />
    <path d="m2.4 3.2 1-.6v3.2M2.2 10.6c.2-.8 2-.9 2 .2 0 .9-1.5 1.3-2 2.4h2.1" strokeWidth="1.1" />
  </Icon>
);

export const QuoteIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M6.5 4.5C4.5 5 3 6.4 3 9v2.5h3.5V8H3M13 4.5C11 5 9.5 6.4 9.5 9v2.500H13V8H9.5" />
  </Icon>
);

export const LinkIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M6.7 9.300a2.6 2.6 0 0 0 3.7 0l2.2-2.200a2.6 2.6 0 0 0-3.7-3.700l-.9.9" />
    <path d="M9.3 6.700a2.6 2.6 0 0 0-3.7 0L3.4 8.900a2.6 2.6 0 0 0 3.7 3.700l.9-.9" />
  </Icon>
);

export const UndoIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M5.500 3 2.500 6l3 3M2.500 6H10a3.500 3.500 0 0 1 0 7H6.500" />
  </Icon>
);

export const RedoIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="m10.500 3 3 3-3 3M13.500 6H6a3.500 3.500 0 0 0 0 7h3.500" />
  </Icon>
);

export const NoteIcon = ({ size }: IconProps) => (
  <Icon size={size}>
    <path d="M2.5 4.5h6M2.5 8h5M2.5 11.5h8M11.5 3.2l1.4-.7v4" />
  </Icon>
);
