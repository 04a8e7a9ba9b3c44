import type { LightReading } from "@/components/picture/readout";
import type { Reading } from "@/components/picture/relight";
import { LABELS } from "./labels";
import { Waveform } from "./Waveform";

const round = (value: number, digits = 2): string => String(Number(value.toFixed(digits)));
const metres = (at: readonly number[]): string => `${at.map((value) => round(value)).join(", ")} m`;
const percent = (share: number): string => `${round(100 * share, 1)} %`;

interface ListProps {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
}

function List({ title, rows }: ListProps) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function lightWords(light: LightReading): string {
  const { at, to, warmth, color, candela, cone, shadow, size, haze } = light;
  return [
    at && `at ${metres(at)}`,
    to && `to ${metres(to)}`,
    warmth && `${warmth.kelvin} K${warmth.balance ? ` seen from ${warmth.balance} K` : ""}`,
    color && `linear rgb ${color.map((value) => round(value, 3)).join(" ")}`,
    candela !== undefined && `${round(candela)} cd`,
    cone !== undefined && `cone ${round(cone, 1)}° (angle ${round((cone * Math.PI) / 360, 3)})`,
    size && `${size.map((value) => round(value)).join(" × ")} m`,
    shadow !== undefined && (shadow > 0 ? `shadow ${shadow} px` : "no shadow"),
    haze && "seen in the air",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Everything that can be read off the frame that stands: of its lens, its lights, its print and its cost. */
export function Readout({ reading }: { readonly reading: Reading }) {
  const { gate, lens, lights, grade, levels, wave, calls, triangles, ms } = reading;
  const { haze, dof } = grade;
  return (
    <div className="look-readout">
      <List
        title={LABELS.lens}
        rows={[
          ["focal length", `${round(lens.focal, 1)} mm on ${gate.name}, ${gate.width} × ${gate.height} mm`],
          ["field of view", `${round(lens.fov)}° upright, ${round(lens.across)}° across`],
          ["at", metres(lens.at)],
          ["to", metres(lens.to)],
          ["focus", lens.focus === null ? "everything sharp" : `${round(lens.focus)} m`],
          ["roll", `${round(lens.roll)}°`],
          ["shift", `${lens.shift.map((part) => percent(part)).join(", ")} of the frame`],
        ]}
      />
      <section aria-label={LABELS.lights}>
        <h2>{LABELS.lights}</h2>
        <ol>
          {lights.map((light, i) => (
            <li key={i}>
              <b>{light.kind}</b> {lightWords(light)}
            </li>
          ))}
        </ol>
      </section>
      <List
        title={LABELS.grade}
        rows={[
          ["exposure", round(grade.exposure)],
          ["contrast", round(grade.contrast)],
          ["saturation", round(grade.saturation)],
          ["bloom", round(grade.bloom, 3)],
          ["halation", round(grade.halation, 3)],
          ["vignette", round(grade.vignette)],
          ["grain", round(grade.grain, 3)],
          ["toe", round(grade.toe, 5)],
          ["haze", haze ? `gain ${round(haze.gain, 4)}, g ${haze.g}, ${haze.steps} steps` : "none"],
          ["depth of field", dof ? `aperture ${dof.aperture}, at most ${dof.max} px` : "none"],
        ]}
      />
      <List
        title={LABELS.levels}
        rows={[
          [
            "darkest, median, brightest",
            [levels.darkest, levels.median, levels.brightest]
              .map((level) => `${round(level, 1)} %`)
              .join(", "),
          ],
          ["under 2 %", percent(levels.black)],
          ["clipped", percent(levels.clipped)],
        ]}
      />
      <Waveform wave={wave} />
      <List
        title={LABELS.cost}
        rows={[
          ["draw calls", String(calls)],
          ["triangles", triangles.toLocaleString("en")],
          ["last frame", `${round(ms, 1)} ms`],
        ]}
      />
    </div>
  );
}
