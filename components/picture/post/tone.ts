/** GLSL: AgX by T. Sobotka, in B. Wrensch's fit, with the contrast of our print. */
export const AGX = /* glsl */ `
vec3 agxCurve(vec3 x) {
  vec3 x2 = x * x, x4 = x2 * x2;
  return 15.5 * x4 * x2 - 40.14 * x4 * x + 31.96 * x4 - 6.868 * x2 * x + .4298 * x2 + .1191 * x - .00232;
}
vec3 agx(vec3 v) {
  const mat3 inset = mat3(.842479062253094, .0423282422610123, .0423756549057051, .0784335999999992, .878468636469772, .0784336, .0792237451477643, .0791661274605434, .879142973793104);
  v = clamp(log2(max(inset * v, vec3(1e-10))), -12.47393, 4.026069);
  return agxCurve((v + 12.47393) / 16.499999);
}
vec3 agxOut(vec3 v) {
  const mat3 outset = mat3(1.19687900512017, -.0528968517574562, -.0529716355144438, -.0980208811401368, 1.15190312990417, -.0980434501171241, -.0990297440797205, -.0989611768448433, 1.15107367264116);
  return pow(max(outset * v, vec3(0.)), vec3(2.2));
}
/**
 * Scene light to display light. The dyes of a print are neutral where it is nearly
 * black: colour leaves the deepest shadows, and the toe takes all three channels
 * by the same part. One by one, green and blue would end before red, with an edge.
 */
vec3 develop(vec3 c, float saturation, float contrast, float toe) {
  const vec3 LUMA = vec3(.2126, .7152, .0722);
  c = agx(c); float l = dot(c, LUMA);
  c = agxOut(pow(max(vec3(0.), l + saturation * mix(.45, 1., smoothstep(.0, .2, l)) * (c - l)), vec3(contrast)));
  return c * (1. - toe / (toe + dot(c, LUMA) + 1e-6));
}
`;
