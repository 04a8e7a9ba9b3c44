import type { Metadata } from "next";
import { Still } from "@/components/text/Still";
import { chapters } from "@/media/film";
import { SHARE, SHARES, STILLS } from "@/media/stills";
import { words } from "@/media/words";

interface Props {
  readonly params: Promise<{ readonly chapter: string }>;
}

const en = words("en");

/** What others' previews read is the address without its fragment: so each chapter has one to share. */
export const generateStaticParams = () => chapters.map(({ slug }) => ({ chapter: slug }));
export const dynamicParams = false;

async function chapterOf({ params }: Props) {
  const { chapter: slug } = await params;
  const chapter = chapters.find((one) => one.slug === slug);
  if (!chapter) throw new Error(`"${slug}" is no chapter of the film.`);
  const { title } = en.chapters[chapter.slug];
  return { chapter, title, shot: chapter.shots[0], said: en.shots[chapter.shots[0].name] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { chapter, title, said } = await chapterOf(props);
  const address = `/${chapter.slug}`;
  const image = { url: SHARES[chapter.slug] ?? "", ...SHARE, alt: said.picture };
  return {
    title,
    // The film itself is what is to be found; this page only leads there.
    robots: { index: false },
    alternates: { canonical: address },
    openGraph: {
      type: "article",
      siteName: en.title,
      title,
      description: en.subtitle,
      url: address,
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description: en.subtitle, images: [image] },
  };
}

/** A chapter's own address: brings the visitor to it in the film, at once where scripts run. */
export default async function Chapter(props: Props) {
  const { chapter, title, shot, said } = await chapterOf(props);
  const stills = STILLS[shot.name];
  const there = `/#${chapter.slug}`;
  return (
    <main className="article">
      <script dangerouslySetInnerHTML={{ __html: `location.replace(${JSON.stringify(there)})` }} />
      {stills && <Still stills={stills} alt={said.picture} fills="text" first />}
      <h1>{title}</h1>
      <p>
        <a href={there}>{en.pages.chapter.go}</a>
      </p>
    </main>
  );
}
