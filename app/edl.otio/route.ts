import { film, TITLE } from "@/media/film";
import { toOtio } from "@/media/interchange/otio";

export const dynamic = "force-static";

export const GET = (): Response => Response.json(toOtio(film, TITLE));
