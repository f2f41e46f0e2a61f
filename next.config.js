/** @type {import('next').NextConfig} */
export default {
  // Two copies of yjs in one process corrupt documents: leave it to Node's resolver.
  serverExternalPackages: ["yjs", "@node-rs/argon2", "postgres", "pino", "next-auth"],
  poweredByHeader: false,
  reactStrictMode: true,
  // Types and lint are checked by `npm test`; a start must not wait for them twice.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
};
