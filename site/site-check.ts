import { siteOf } from './site';
import { builtPart, SiteProblem } from './site-config';

/** Exits with one sentence if the configuration is invalid, or is not the one that was built in. */
export function checkSite(built: string) {
  try {
    if (builtPart(siteOf()) === built) return;
    console.error(
      'The site configuration differs from the one that this instance was built with: build the portal again, or start it with npm start.',
    );
  } catch (problem) {
    console.error(problem instanceof SiteProblem ? problem.message : `The site configuration ${process.env.SITE_CONFIG} cannot be read.`);
  }
  process.exit(1);
}
