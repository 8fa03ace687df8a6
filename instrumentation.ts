/** Before the first request: refuses to start with a wrong configuration. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkSite } = await import('./app/site-check');
  checkSite();
  const { mendServer } = await import('./app/node-server');
  mendServer();
}
