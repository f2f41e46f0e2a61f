/**
 * Whether this browser draws with WebGL 2, which maplibre-gl needs. The context is given back at
 * once: a browser has few of them.
 */
export function hasWebGl(create = () => document.createElement("canvas")): boolean {
  try {
    const context = create().getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
