/** A chapter's picture for previews elsewhere: its first still, its title set over it in the film's own type. */
import { chapters, type film } from "../../media/film";
import { SHARE } from "../../media/stills/formats";
import { words } from "../../media/words";

export interface ShareSubject {
  readonly slug: string;
  /** Not counted for what comes before the first chapter. */
  readonly number: number;
  readonly title: string;
  readonly shot: (typeof film.cuts)[number]["shot"];
}

/** The chapters as they are shared: each by its first shot; the gate by the film's own title. */
export function shareSubjects(): ShareSubject[] {
  const en = words("en");
  return chapters.map(({ slug, shots }, number) => ({
    slug,
    number,
    title: number === 0 ? en.title : en.chapters[slug].title,
    shot: shots[0],
  }));
}

const face = (family: string, style: string, data: string) =>
  `@font-face { font-family: ${family}; font-style: ${style}; src: url(data:font/woff2;base64,${data}); }`;

/**
 * @param still the picture's address
 * @param fonts title, chapter and mono, base64
 */
export function shareHtml(
  { number, title, shot }: ShareSubject,
  still: string,
  [roman = "", italic = "", mono = ""]: readonly string[],
): string {
  // The words stand where the take leaves room for them, in as narrow a column as on the screen.
  const [wide] = shot.place;
  const across = wide.endsWith("right") ? "end" : "start";
  const down = wide.startsWith("high") ? "start" : wide.startsWith("low") ? "end" : "center";
  const heading =
    number === 0 ? `<h1>${title}</h1>` : `<div><p>${number}</p><h1><em>${title}</em></h1></div>`;
  const signed = number === 0 ? "" : "<footer>Not Silence</footer>";
  return `<!doctype html><meta charset="utf-8"><style>
${face("Roman", "normal", roman)}
${face("Italic", "italic", italic)}
${face("Mono", "normal", mono)}
* { margin: 0; font-weight: inherit; }
body { position: relative; display: flex; box-sizing: border-box; justify-content: ${across}; align-items: ${down};
  width: ${SHARE.width}px; height: ${SHARE.height}px; padding: 64px 70px 84px;
  background: #010102 url("${still}") center / cover; color: #ece6da; font-family: Roman; }
h1 { font-size: 104px; font-weight: 300; line-height: 0.98; letter-spacing: -0.022em; }
div { width: 38vw; }
div h1 { font-size: 80px; }
em { font-family: Italic; letter-spacing: -0.01em; }
p, footer { font: 24px Mono; color: #d9d2c4; }
p { margin-bottom: 16px; }
footer { position: absolute; bottom: 40px; ${across === "end" ? "right" : "left"}: 70px; }
</style>${heading}${signed}`;
}
