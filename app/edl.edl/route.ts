import { film, TITLE } from "@/media/film";
import { toCmx } from "@/media/interchange/cmx";

export const dynamic = "force-static";

export const GET = (): Response =>
  new Response(toCmx(film, TITLE), { headers: { "Content-Type": "text/plain;charset=utf-8" } });
