import { FORMATS, type Format, type Stills } from "@/media/stills/formats";

/** Which format a window is given: the first whose condition holds, else wide. Both layouts of the words part there. */
const OF_THE_SCREEN: readonly (readonly [Format, string])[] = [
  ["tall", "screen and (max-aspect-ratio: 4/5)"],
  ["square", "screen and (max-aspect-ratio: 3/2)"],
];
/** In running text a still is as wide as the text, and must not be a screen high. */
const OF_THE_TEXT: readonly (readonly [Format, string])[] = [["square", "screen and (max-width: 40em)"]];

interface Props {
  readonly stills: Stills;
  /** What is seen, or "" where it stands in words beside it. */
  readonly alt: string;
  /** It fills the screen behind the words, or stands among them. */
  readonly fills: "screen" | "text";
  /** It is what the page opens on: fetched at once. */
  readonly first?: boolean;
}

/** One shot's still, in the format of the window that it is seen in. */
export function Still({ stills, alt, fills, first = false }: Props) {
  const choices = fills === "screen" ? OF_THE_SCREEN : OF_THE_TEXT;
  return (
    <picture>
      {choices.flatMap(([format, media]) => [
        <source key={`${format} avif`} media={media} type="image/avif" srcSet={stills[format].avif} />,
        <source key={format} media={media} srcSet={stills[format].webp} />,
      ])}
      <source type="image/avif" srcSet={stills.wide.avif} />
      <img
        className="still"
        src={stills.wide.webp}
        {...FORMATS.wide}
        alt={alt}
        decoding="sync"
        loading={first ? "eager" : "lazy"}
      />
    </picture>
  );
}
