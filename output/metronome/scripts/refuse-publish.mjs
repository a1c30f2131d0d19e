// `npm publish` belongs in `dist/`: there, and only there, the files lie where their import paths say.

console.error('Publish the built package: npm run build && npm publish ./dist');
process.exit(1);
