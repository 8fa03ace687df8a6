# An image with one instance of the portal: docs/operation.md says how to build, run and configure it.
ARG NODE_IMAGE=docker.io/library/node:24-slim
# The image in use today, if any: pages left open during an update still request its static files.
ARG IMAGE_BEFORE=${NODE_IMAGE}

FROM ${IMAGE_BEFORE} AS before

FROM ${NODE_IMAGE} AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
# Credentials for your own registry are mounted as a secret, so they stay out of the image.
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
COPY . .
# Path, within this folder, of the configuration to build the pages with.
ARG SITE_CONFIG=
RUN --mount=type=bind,from=before,target=/before --mount=type=secret,id=npmrc,target=/root/.npmrc npm run release -- /release $(ls -d /before/app || true)

FROM ${NODE_IMAGE}
# An instance is a single Node process: it needs no package managers.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn* /opt/yarn*
# Longer than a proxy keeps an idle upstream connection (nginx: 60 s), so that it never sends a request on one that was just closed.
ENV PORT=3000 LISTEN=0.0.0.0 KEEP_ALIVE_TIMEOUT=75000
WORKDIR /app
# Owned by root: the instance can read its files but not change them.
COPY --from=build /release ./
# Numeric, so that Kubernetes can verify runAsNonRoot.
USER 10001:10001
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT []
CMD ["node", "server.js"]
