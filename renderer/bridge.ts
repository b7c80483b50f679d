import type { SidelightBridge } from '../src/shared/contract.ts';

declare global {
  interface Window {
    readonly sidelight?: SidelightBridge;
  }
}

/** What the preload script hands to the window. Throws where the page runs outside the app. */
export function bridge(): SidelightBridge {
  if (window.sidelight === undefined) throw new Error('This page runs inside Sidelight only.');
  return window.sidelight;
}
