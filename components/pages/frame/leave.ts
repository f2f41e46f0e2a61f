"use client";

import { signOut } from "next-auth/react";

/** Signs out. A whole new page, so that nothing of the session stays in the router's memory. */
export async function leave(): Promise<void> {
  await signOut({ redirect: false });
  window.location.assign("/sign-in");
}
