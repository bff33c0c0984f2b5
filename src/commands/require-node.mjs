// The first line of every command, in words that any Node understands. 24.2: the commands are TypeScript, run as it is.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 2)) {
  process.stderr.write(
    'This project needs Node 24.2 or newer; this is ' +
      process.versions.node +
      '. ' +
      'On Linux and Windows “npm ci” brings Node 24 along; on other systems install it from nodejs.org, then try again.\n',
  );
  process.exit(1);
}
