import { useId } from "react";
import { TIERS } from "@/components/picture/take";
import { film } from "@/media/film";
import { words } from "@/media/words";
import { LABELS } from "./labels";
import {
  beside,
  FORMATS,
  type Format,
  hearingOf,
  inFilm,
  LONGEST,
  type Setting,
  writeAddress,
} from "./setting";

const en = words("en");
const CHAPTERS = film.chapters.map(({ slug }) => ({
  title: en.chapters[slug as keyof typeof en.chapters].title,
  takes: film.cuts.filter(({ chapter }) => chapter === slug).map(({ shot }) => shot.name),
}));

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

function Slider({ label, value, most, step, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="look-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={step}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output htmlFor={id}>{Number(value.toFixed(3))}</output>
    </div>
  );
}

interface ChoiceProps<Name extends string> {
  readonly legend: string;
  readonly names: readonly Name[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

function Choice<Name extends string>({ legend, names, chosen, onChoose }: ChoiceProps<Name>) {
  const group = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {names.map((name) => (
        <label key={name}>
          <input type="radio" name={group} checked={name === chosen} onChange={() => onChoose(name)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

interface Props {
  readonly setting: Setting;
  /** What the take reads: the rest could not change it, and is not offered. */
  readonly reads: ReadonlySet<string>;
  readonly onChange: (setting: Setting) => void;
}

/** Everything that can be set, all of it in the address. */
export function Controls({ setting, reads, onChange }: Props) {
  const { take, t, hearing, seconds, still, edge, format, tier, safe } = setting;
  const set = (change: Partial<Setting>) => onChange({ ...setting, ...change });
  const id = useId();
  return (
    <div className="look-controls">
      <div className="look-takes">
        <label htmlFor={id}>{LABELS.take}</label>
        <select
          id={id}
          value={take}
          onChange={(event) => set({ take: event.currentTarget.value, hearing: null, edge: null })}
        >
          {!inFilm(take) && <option>{take}</option>}
          {CHAPTERS.map(({ title, takes }) => (
            <optgroup key={title} label={title}>
              {takes.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="button" onClick={() => onChange(beside(setting, -1))}>
          {LABELS.previous}
        </button>
        <button type="button" onClick={() => onChange(beside(setting, 1))}>
          {LABELS.next}
        </button>
      </div>
      <Slider label={LABELS.t} value={t} most={1} step={0.01} onChange={(value) => set({ t: value })} />
      {reads.has("hearing") && (
        <>
          <Slider
            label={LABELS.hearing}
            value={hearingOf(setting)}
            most={1}
            step={0.01}
            onChange={(value) => set({ hearing: value })}
          />
          <label>
            <input
              type="checkbox"
              checked={hearing === null}
              onChange={(event) => set({ hearing: event.currentTarget.checked ? null : hearingOf(setting) })}
            />
            {LABELS.ownHearing}
          </label>
        </>
      )}
      {reads.has("seconds") && (
        <Slider
          label={LABELS.seconds}
          value={seconds}
          most={LONGEST}
          step={0.05}
          onChange={(value) => set({ seconds: value })}
        />
      )}
      {reads.has("still") && (
        <Slider
          label={LABELS.still}
          value={still}
          most={LONGEST}
          step={0.1}
          onChange={(value) => set({ still: value })}
        />
      )}
      {reads.has("edge") && (
        <Choice
          legend={LABELS.edge}
          names={LABELS.edges}
          chosen={edge === null ? "neither" : `${edge}`}
          onChoose={(name) => set({ edge: name === "neither" ? null : name === "0" ? 0 : 1 })}
        />
      )}
      <Choice
        legend={LABELS.format}
        names={Object.keys(FORMATS) as Format[]}
        chosen={format}
        onChoose={(name) => set({ format: name })}
      />
      <Choice legend={LABELS.tier} names={TIERS} chosen={tier} onChoose={(name) => set({ tier: name })} />
      <label>
        <input
          type="checkbox"
          checked={safe}
          onChange={(event) => set({ safe: event.currentTarget.checked })}
        />
        {LABELS.safe}
      </label>
      <p>
        <a href={`${writeAddress(setting)}&bare`}>{LABELS.alone}</a>
      </p>
    </div>
  );
}
