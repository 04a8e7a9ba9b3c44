import { film, TITLE } from "@/media/film";
import { toJson } from "@/media/interchange/json";
import { words } from "@/media/words";

export const dynamic = "force-static";

const { chapters } = words("en");

export const GET = (): Response => Response.json(toJson(film, TITLE, (slug) => chapters[slug].title));
