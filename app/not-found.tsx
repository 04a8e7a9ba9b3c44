import { en } from "@/media/words/en";

export default function NotFound() {
  const { title, text, back } = en.pages.notFound;
  return (
    <main className="article">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">{back}</a>
      </p>
    </main>
  );
}
