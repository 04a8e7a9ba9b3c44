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

  constructor(
    fragmentShader: string,
    readonly uniforms: Uniforms,
    defines: Record<string, string | number> = {},
  ) {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader,
      uniforms,
      defines,
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
    });
    this.#quad = new Mesh(cover(), material);
    this.#quad.frustumCulled = false;
    this.#scene.add(this.#quad);
  }

  /** Compiles the shader anew when a define's value changes. */
  define(name: string, value: number): void {
    const { material } = this.#quad;
    if (material.defines[name] === value) return;
    material.defines[name] = value;
    material.needsUpdate = true;
  }

  draw(renderer: WebGLRenderer, target: WebGLRenderTarget | null): void {
    renderer.setRenderTarget(target);
    renderer.render(this.#scene, camera);
  }

  dispose(): void {
    this.#quad.geometry.dispose();
    this.#quad.material.dispose();
  }
}
