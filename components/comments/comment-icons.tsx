import type { ReactNode } from "react";

/** Line icons on a 16 px grid, as in `components/ui/icons.tsx`. */
function Icon({ children, size }: { children: ReactNode; size: number }) {
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

export const CommentIcon = ({ size = 14 }: { size?: number }) => (
  <Icon size={size}>
    <path d="M3 3.500h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H7.500L4.500 14v-2.500H3a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1Z" />
  </Icon>
);

export const ReactIcon = ({ size = 14 }: { size?: number }) => (
  <Icon size={size}>
    <circle cx="7.500" cy="8.500" r="5" />
    <path d="M5.500 9.500c.9 1.500 3.100 1.500 4 0M6 7h.01M9 7h.01M13.500 1.500v4m-2-2h4" />
  </Icon>
);
