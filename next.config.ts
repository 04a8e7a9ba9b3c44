import type { NextConfig } from "next";

/** The documentary is a folder of files: any static host serves it. */
const config: NextConfig = {
  output: "export",
  trailingSlash: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // It bundles the worklet of app/hearing.js at build time, and is a program of its own.
  serverExternalPackages: ["esbuild"],
  // `npm run types` is the one place where types are checked; a visitor who starts the film need not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
