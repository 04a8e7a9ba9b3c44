"use client";

import type { SceneName } from "@/media/stems";
import type { Words } from "@/media/words";
import { type Desk, setDesk } from "./desk";
import { useDesk } from "./useDesk";

interface Props {
  readonly scene: SceneName;
  readonly words: Words["sound"];
}

/** WORLD or INSIDE, or where the film has the hearing. It has no middle: it cuts. */
export function HearingSwitch({ scene, words }: Props) {
  const { hearing, sound } = useDesk();
  const positions: readonly (readonly [name: string, at: Desk["hearing"]])[] = [
    [words.world, { scene, at: 0 }],
    [words.inside, { scene, at: 1 }],
    [words.how.asCut, null],
  ];
  return (
    <fieldset className="hearing-switch">
      <legend>{words.how.listen}</legend>
      {positions.map(([name, at]) => (
        <label key={name}>
          <input
            type="radio"
            name="hearing"
            checked={hearing?.at === at?.at}
            onChange={() => setDesk({ hearing: at })}
          />
          <span>{name}</span>
        </label>
      ))}
      {sound !== "on" && <p>{words.how.soundOff}</p>}
    </fieldset>
  );
}
