import { film } from "@/media/film";
import { LABELS } from "./labels";

/** For an address that names no take: it says so, and which there are. */
export function Takes({ asked }: { readonly asked: string }) {
  return (
    <section className="look-unknown">
      <p role="alert">{LABELS.unknown(asked)}</p>
      <ul>
        {film.cuts.map(({ shot }) => (
          <li key={shot.name}>
            <a href={`/look?take=${shot.name}`}>{shot.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
