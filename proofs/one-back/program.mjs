// The program of an earlier tree, compiled, on a database that has today's schema: run in a process of its own, since it brings its own
// modules. Told its tree and its database by a message; tells the story, answers on the port that it is told and says what it has.
const tell = async ({ tree, config, logins, admin, begun, port }) => {
  const of = (file) => import(`file://${tree}/dist/${file}`);
  const { createApp } = await of('src/app.js');
  const { endpoints } = await of('src/endpoints.js');
  const { openPools } = await of('src/platform/db/pools.js');
  const { listen } = await of('src/start/listen.js');
  const { seedStory } = await of('seeds/story.js');
  const hosts = ['127.0.0.1'];
  const settled = { ...config, port, hosts, masterKey: Buffer.from(config.masterKey, 'base64') };
  const deps = {
    config: settled,
    pools: openPools(logins),
    clock: () => new Date(begun),
    assets: { folder: `${tree}/dist/public` },
  };
  await seedStory({ ...deps, admin });
  await listen(await createApp(deps), hosts, port);
  process.send({ endpoints: endpoints.map(({ method, path, slug }) => ({ method, path, slug })) });
};

process.on('message', (told) =>
  tell(told).catch((error) => {
    console.error(error);
    process.exit(1);
  }),
);
process.on('disconnect', () => process.exit(0));
