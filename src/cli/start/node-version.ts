/** As in `engines` of package.json. */
export const WANTED_NODE = '20.19';

/** Whether a version like `20.20.2` is at least the wanted one. */
export function isNodeNewEnough(version: string, wanted = WANTED_NODE): boolean {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
	return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
