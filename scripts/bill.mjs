// The CycloneDX bill of materials of a release: the packages in its node_modules, which include those the bundler inlined.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version: string, license?: string, integrity?: string, dependencies?: Record<string, string> }} Package */
/** @typedef {Record<string, Package>} Lock packages by their path, such as `node_modules/zod` */

const nameOf = (/** @type {string} */ place) => place.replace(/^.*node_modules\//, '');

/** Resolves a package as Node does. @param {Lock} lock @param {string} from @param {string} name @returns {string[]} */
function placeOf(lock, from, name) {
  const place = `${from}${from && '/'}node_modules/${name}`;
  if (lock[place]) return [place];
  return from === '' ? [] : placeOf(lock, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}

/** The paths of the packages in a folder, and the dependencies of each. @param {string} folder @param {Lock} lock */
function shippedIn(folder, lock) {
  const places = Object.keys(lock).filter((place) => place !== '' && existsSync(join(folder, place, 'package.json')));
  const usedBy = (/** @type {string} */ from) =>
    Object.keys(lock[from]?.dependencies ?? {})
      .flatMap((name) => placeOf(lock, from, name))
      .filter((place) => places.includes(place));
  return { places, usedBy };
}

const purlOf = (/** @type {string} */ name, /** @type {string} */ version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @param {string} name @param {Package} package_ */
function componentOf(name, { version, license, integrity }) {
  const purl = purlOf(name, version);
  const [algorithm, hash] = integrity?.split('-') ?? [];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(license && { licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }] }),
    // The checksum of the published package.
    ...(algorithm === 'sha512' && hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  };
}

/** The bill of a release folder, from the lockfile it was built with. @param {string} folder @param {string} [lockfile] */
export function billOf(folder, lockfile = 'package-lock.json') {
  const { name, version, packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
  const lock = /** @type {Lock} */ (packages);
  const { places, usedBy } = shippedIn(folder, lock);
  const refOf = (/** @type {string} */ place) => purlOf(place === '' ? name : nameOf(place), lock[place]?.version ?? '');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${randomUUID()}`,
    version: 1,
    metadata: {
      timestamp: new Date().toISOString(),
      component: { type: 'application', 'bom-ref': purlOf(name, version), name, version, purl: purlOf(name, version) },
    },
    components: places.map((place) => componentOf(nameOf(place), /** @type {Package} */ (lock[place]))),
    dependencies: ['', ...places].map((place) => ({ ref: refOf(place), dependsOn: usedBy(place).map(refOf) })),
  };
}
