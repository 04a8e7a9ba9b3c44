import { serve } from "./serve.mjs";

/** Opens the house for the audience in e2e/, unless BASE_URL names one that stands already. */
export default async function house(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) return undefined;
  const { url, close } = await serve({ port: 0 });
  process.env.BASE_URL = url;
  return close;
}
