import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { SHARE, SHARES } from "@/media/stills";
import { en } from "@/media/words/en";
import { FILM_IF_SCRIPTED } from "./scripted";
import "./globals.css";

const title = localFont({ src: "./fonts/title.woff2", variable: "--font-title", weight: "300" });
const chapter = localFont({
  src: "./fonts/chapter.woff2",
  variable: "--font-chapter",
  weight: "300",
  style: "italic",
});
const body = localFont({ src: "./fonts/body.woff2", variable: "--font-body", weight: "400" });
const mono = localFont({
  src: "./fonts/mono.woff2",
  variable: "--font-mono",
  weight: "400",
  adjustFontFallback: false,
});

const image = { url: SHARES.gate ?? "", ...SHARE, alt: en.shots.gate.picture };

export const metadata: Metadata = {
  // Others' previews ask for whole addresses, and a folder of files does not know its own: see README, Deploying.
  metadataBase: new URL(process.env.SITE_URL || "http://localhost:4173"),
  title: { default: en.title, template: `%s · ${en.title}` },
  description: en.pages.description,
  openGraph: {
    type: "website",
    siteName: en.title,
    title: en.title,
    description: en.subtitle,
    images: [image],
  },
  twitter: { card: "summary_large_image", title: en.title, description: en.subtitle, images: [image] },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: "#010102",
};

export default function Layout({ children }: { readonly children: ReactNode }) {
  const fonts = [title, chapter, body, mono].map((font) => font.variable).join(" ");
  return (
    <html lang="en" className={fonts} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: FILM_IF_SCRIPTED }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
