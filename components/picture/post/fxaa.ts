/** GLSL: FXAA 3.11 (T. Lottes), on display values: what MSAA resolved in linear light leaves jagged. */
export const FXAA = /* glsl */ `
float luma(vec3 c) { return dot(c, vec3(.299, .587, .114)); }
vec3 fxaa(sampler2D image, vec2 u, vec2 px) {
  #define TAP(o) texture2D(image, u + (o) * px).rgb
  vec3 mid = TAP(vec2(0.));
  float m = luma(mid), n = luma(TAP(vec2(0., 1.))), s = luma(TAP(vec2(0., -1.))), e = luma(TAP(vec2(1., 0.))), w = luma(TAP(vec2(-1., 0.)));
  float high = max(m, max(max(n, s), max(e, w))), low = min(m, min(min(n, s), min(e, w))), range = high - low;
  if (range < max(.02, high * .08)) return mid;
  float ne = luma(TAP(vec2(1.))), sw = luma(TAP(vec2(-1.))), nw = luma(TAP(vec2(-1., 1.))), se = luma(TAP(vec2(1., -1.)));
  float eh = abs(nw + sw - 2. * w) + 2. * abs(n + s - 2. * m) + abs(ne + se - 2. * e);
  float ev = abs(nw + ne - 2. * n) + 2. * abs(w + e - 2. * m) + abs(sw + se - 2. * s);
  bool level = eh >= ev;
  float l1 = level ? s : w, l2 = level ? n : e, g1 = abs(l1 - m), g2 = abs(l2 - m), step_ = level ? px.y : px.x, mean;
  if (g1 >= g2) { step_ = -step_; mean = .5 * (l1 + m); } else mean = .5 * (l2 + m);
  float gate = .25 * max(g1, g2);
  vec2 edge = u; if (level) edge.y += step_ * .5; else edge.x += step_ * .5;
  vec2 along = level ? vec2(px.x, 0.) : vec2(0., px.y), a = edge - along, b = edge + along;
  float da = luma(texture2D(image, a).rgb) - mean, db = luma(texture2D(image, b).rgb) - mean;
  bool ra = abs(da) >= gate, rb = abs(db) >= gate;
  for (int i = 0; i < 11; i++) {
    if (ra && rb) break;
    float far = i < 4 ? 1. : (i < 8 ? 2. : 4.);
    if (!ra) { a -= along * far; da = luma(texture2D(image, a).rgb) - mean; ra = abs(da) >= gate; }
    if (!rb) { b += along * far; db = luma(texture2D(image, b).rgb) - mean; rb = abs(db) >= gate; }
  }
  float ea = level ? u.x - a.x : u.y - a.y, eb = level ? b.x - u.x : b.y - u.y; bool first = ea < eb;
  bool good = ((first ? da : db) < 0.) != (m < mean);
  float offset = good ? .5 - min(ea, eb) / (ea + eb) : 0.;
  float soft = clamp(abs((2. * (n + s + e + w) + ne + nw + se + sw) / 12. - m) / range, 0., 1.);
  soft = (-2. * soft + 3.) * soft * soft; offset = max(offset, soft * soft * .75);
  vec2 at = u; if (level) at.y += offset * step_; else at.x += offset * step_;
  return texture2D(image, at).rgb;
}
`;
