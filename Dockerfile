# An image with one copy of the portal: docs/operation.md says how it is built, run and configured.
ARG NODE_IMAGE=docker.io/library/node:24-slim
# The image that runs today, if there is one: pages that are open during an update still ask for its static files.
ARG IMAGE_BEFORE=${NODE_IMAGE}

FROM ${IMAGE_BEFORE} AS before

FROM ${NODE_IMAGE} AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
# A registry of your own comes in as a secret and stays out of the image.
RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
COPY . .
# The path, within this folder, of the configuration that the pages are built with.
ARG SITE_CONFIG=
RUN --mount=type=bind,from=before,target=/before --mount=type=secret,id=npmrc,target=/root/.npmrc npm run release -- /release $(ls -d /before/app || true)

FROM ${NODE_IMAGE}
# A copy is one process of Node: what installs packages is not in its image.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn* /opt/yarn*
# A longer time than a proxy keeps an idle connection to a copy (nginx: 60 s), so that it never asks on one that has just been closed.
ENV PORT=3000 LISTEN=0.0.0.0 KEEP_ALIVE_TIMEOUT=75000
WORKDIR /app
# Owned by root: the copy reads its files and cannot change them.
COPY --from=build /release ./
# A number, so that a cluster can see that it is not root.
USER 10001:10001
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT []
CMD ["node", "server.js"]
