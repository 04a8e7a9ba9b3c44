import { kelvin } from "../light/kelvin";
import { chair } from "../sculptures/chair";
import { lightClock } from "../sculptures/light-clock";
import { inChamber, pulseNet } from "../sets/pulse-net";
import { ROOM } from "../sets/room-size";
import { shutChamber } from "../sets/shut-chamber";
import type { MakeTake } from "../take";

const CLOCK_SPEED = 20;
const TEN_MINUTES = 10;
/** Seconds after which the ring is in the wedges, and nothing is left to reckon. */
const GONE = 12;

/**
 * The corridor's axis with the door shut. What its shutting lets go runs out over the net once, and dies in the wedges.
 * Whoever keeps still is counted; a movement sends the hand back.
 */
export const sitStill: MakeTake = (stage) => {
  const floor = pulseNet(stage, inChamber([0, -ROOM.z]), {
    roughness: 0.5,
    glow: kelvin(5600).multiplyScalar(0.28),
    begun: 1.6,
  });
  shutChamber(stage, { spill: 2.8, floor: floor.mesh });
  const seat = chair(stage);
  seat.position.set(0.035, 0, 1.1);
  seat.rotation.y = 0.42;
  const clock = lightClock(stage);
  clock.object.position.set(0, 2.72, -4.1);
  stage.add(seat, clock.object);
  stage.spot({
    at: [2.3, 3.9, 0.3],
    to: [0.04, 0.3, 1.1],
    kelvin: 5000,
    candela: 190,
    angle: 0.27,
    penumbra: 1,
    radius: 6,
  });
  stage.point({ at: [0, 2.72, -3.85], kelvin: 5200, candela: 1.8 });
  const lens = stage.lens({
    wide: { at: [0, 1.2, 5.7], to: [0, 1.42, -4.2], fov: 33, shift: [0.15, 0.07] },
    tall: { at: [0, 1.2, 5.7], to: [0, 1.5, -4.2], fov: 46, shift: [0, -0.1] },
    // No move: the shot asks whoever watches to keep still, and does so itself.
  });
  return stage.take({
    lens,
    follows: ["still", "seconds"],
    grade: { exposure: 1.15, saturation: 0.8 },
    render(_, now) {
      clock.show(Math.min(TEN_MINUTES, (now.still * CLOCK_SPEED) / 60));
      floor.show(Math.min(now.seconds, GONE));
    },
  });
};
