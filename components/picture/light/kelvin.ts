import { Color, SRGBColorSpace } from "three";

const byte = (value: number): number => Math.min(255, Math.max(0, value)) / 255;

/** Black body to sRGB, 1000 to 40000 K (T. Helland's fit of M. Charity's table). */
function blackBody(kelvin: number): Color {
  const t = kelvin / 100;
  const r = t <= 66 ? 255 : 329.698727446 * (t - 60) ** -0.1332047592;
  const g =
    t <= 66 ? 99.4708025861 * Math.log(t) - 161.1195681661 : 288.1221695283 * (t - 60) ** -0.0755148492;
  const b = t >= 66 ? 255 : t <= 19 ? 0 : 138.5177312231 * Math.log(t - 10) - 305.0447927307;
  return new Color().setRGB(byte(r), byte(g), byte(b), SRGBColorSpace);
}

/**
 * The colour of light at `kelvin` as film balanced for `balance` kelvin sees it:
 * linear, of luminance 1. Green is cut where it is warmer than the film, for
 * tungsten goes mustard through the tone curve.
 */
export function kelvin(kelvin: number, balance = 4600): Color {
  const light = blackBody(kelvin);
  const white = blackBody(balance);
  light.r /= white.r;
  light.g /= white.g;
  light.b /= Math.max(white.b, 0.02);
  light.g *= 1 - 0.13 * Math.min(1, Math.max(0, (balance - kelvin) / 2000));
  return light.multiplyScalar(1 / (0.2126 * light.r + 0.7152 * light.g + 0.0722 * light.b));
}
