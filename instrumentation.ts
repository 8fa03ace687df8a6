/** Before the first request: refuses to start with a wrong configuration. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkSite } = await import('./site/site-check');
  checkSite();
  const { mendServer } = await import('./server/node-server');
  mendServer();
}
