// The program that `cut-off.test.ts` starts and kills: writes a tree into a folder, again and again.

import { writeTree } from '../../generator/write/index.ts';

const [output = '', generations = '1', label = ''] = process.argv.slice(2);

for (let round = 0; round < Number(generations); round += 1) {
  const mark = label === '' ? String(round % 2) : label;
  const files = Array.from({ length: 40 }, (_, index) => ({
    path: `src/${mark === '0' && index % 5 === 0 ? 'only-old' : 'kept'}/file-${index}.ts`,
    text: `generation ${mark} of file ${index}\n`.repeat(50),
    syntax: 'none' as const,
  }));
  const problems: string[] = [];
  await writeTree({ output, tree: { files }, generator: `test ${mark}`, inputs: [], force: false }, (diagnostic) =>
    problems.push(diagnostic.message),
  );
  if (problems.length > 0) {
    process.stdout.write(problems.join('\n'));
    process.exitCode = 2;
  }
}
