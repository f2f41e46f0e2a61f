"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";

/** Changes the parameters of the page's address, in place of the present one; what is typed stays. */
export function useAddress() {
  const router = useRouter();
  const [path, params] = [usePathname(), useSearchParams()];
  return (change: (params: URLSearchParams) => void) => {
    const next = new URLSearchParams(params);
    change(next);
    router.replace(next.size === 0 ? path : `${path}?${next}`, { scroll: false });
  };
}
