// The first line of every command, in words that any Node understands.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    'This project needs Node 22.12 or newer; this is ' +
      process.versions.node +
      '. ' +
      'On Linux and Windows “npm ci” brings Node 24 along; on other systems install it from nodejs.org, then try again.\n',
  );
  process.exit(1);
}
