import {
  BufferAttribute,
  BufferGeometry,
  type IUniform,
  Mesh,
  OrthographicCamera,
  Scene,
  ShaderMaterial,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from "three";

const VERTEX = "varying vec2 vUv; void main() { vUv = uv; gl_Position = vec4(position.xy, 0., 1.); }";
const camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);

/** One triangle that covers the frame. */
function cover(): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    "position",
    new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3),
  );
  geometry.setAttribute("uv", new BufferAttribute(new Float32Array([0, 0, 2, 0, 0, 2]), 2));
  return geometry;
}

/** A fragment shader over the whole of a target; `null` is the canvas. */
export class Pass<Uniforms extends Record<string, IUniform>> {
  readonly #scene = new Scene();
  readonly #quad: Mesh<BufferGeometry, ShaderMaterial>;
  readonly #variants = new Map<string, ShaderMaterial>();

  constructor(
    readonly fragmentShader: string,
    readonly uniforms: Uniforms,
  ) {
    this.#quad = new Mesh(cover(), this.#variant("", {}));
    this.#quad.frustumCulled = false;
    this.#scene.add(this.#quad);
  }

  #variant(key: string, defines: Record<string, number>): ShaderMaterial {
    const kept = this.#variants.get(key);
    if (kept) return kept;
    const made = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: this.fragmentShader,
      uniforms: this.uniforms,
      defines,
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
    });
    this.#variants.set(key, made);
    return made;
  }

  /** Draws with these values of the shader's two counts from here on; each pair is compiled once. */
  define(first: string, a: number, second = "", b = 0): void {
    const { defines } = this.#quad.material;
    if (defines[first] === a && (second === "" || defines[second] === b)) return;
    const values = second === "" ? { [first]: a } : { [first]: a, [second]: b };
    this.#quad.material = this.#variant(JSON.stringify(values), values);
  }

  /** Builds the shader as it is defined, without waiting for it. */
  compile(renderer: WebGLRenderer): void {
    renderer.compile(this.#scene, camera);
  }

  draw(renderer: WebGLRenderer, target: WebGLRenderTarget | null): void {
    renderer.setRenderTarget(target);
    renderer.render(this.#scene, camera);
  }

  dispose(): void {
    this.#quad.geometry.dispose();
    for (const material of this.#variants.values()) material.dispose();
  }
}
