// Every code a diagnostic can have: what it means and what to do. The reference is generated from here.
//
// A diagnostic says its own sentence and may bring its own help; the help below is for those that do not.

export interface CodeMeaning {
  readonly meaning: string;
  readonly help: string;
}

const CODES: readonly (readonly [code: string, meaning: string, help: string])[] = [
  [
    'Adopt/ConfigExists',
    'Adoption would overwrite a configuration.',
    'Name another file with `--output`, or say `--force`.',
  ],
  ['Adopt/NotAnSdk', 'A folder is no published SDK.', 'Name the root of the repository of a TypeScript SDK.'],
  ['Build/NoBuilds', 'The configuration describes no builds.', 'Describe them under `builds`, or name an audience.'],
  ['Build/NoFolder', 'A build has no folder to go to.', 'Give it an `output` in the configuration.'],
  ['Build/SharedFolder', 'Two builds would write into one folder.', 'Give each an `output` of its own.'],
  ['Build/TwoWishes', 'Two options each say which build is meant.', 'Keep one of them.'],
  [
    'Build/UnknownAudience',
    'There is no audience of that name.',
    'Use `public`, `everyone` or a build, or name groups.',
  ],
  [
    'Build/UnknownGroup',
    'The document gives nothing to a group of that name.',
    'Correct the name, or remove the group.',
  ],
  [
    'Build/UnknownName',
    'The configuration has no build of that name.',
    'Correct the name, or describe it under `builds`.',
  ],
  ['Build/UnknownVersion', 'No operation is of that API version.', 'Use a version that the paths name.'],
  ['Config/DuplicateName', 'Two things of one kind share a name.', 'Give each a name of its own.'],
  ['Config/InvalidDuration', 'A length of time cannot be read.', 'Write milliseconds, `60000`, or `PT1M`.'],
  ['Config/InvalidEndpoint', 'An endpoint is not a verb and a path.', 'Write it as `get /path`.'],
  [
    'Config/InvalidValue',
    'The value of a key is of the wrong kind.',
    'See docs/reference/configuration.md for the key.',
  ],
  [
    'Config/LegacyLayout',
    'The legacy layout is written without its client and runtime.',
    'Keep those the project has, or choose the current layout.',
  ],
  ['Config/MissingKey', 'A required key is missing.', 'Add it; docs/reference/configuration.md describes it.'],
  ['Config/NoEffect', 'A key is understood but changes nothing yet.', 'It may stay; the output does not depend on it.'],
  ['Config/SharedHasMethods', '`$shared` holds something else than models.', 'Move it to a resource, or to `$client`.'],
  ['Config/SkipAndOnly', 'Both `skip` and `only` are given.', 'Keep one of the two.'],
  ['Config/UnknownEdition', 'The edition is not one that is known; between two that are, the earlier one is taken.', 'Use an edition of the configuration reference.'],
  ['Config/UnknownKey', 'A key is not known and is ignored.', 'Correct the spelling or remove the key.'],
  ['Config/UnknownLanguage', 'A language is not known.', 'Correct the spelling.'],
  ['Config/UnsafeKey', 'A key would not be safe as a name.', 'Choose another name.'],
  [
    'Diff/NoSide',
    'One of the two things to compare cannot be read.',
    'Name a folder of an SDK, a document, a revision such as `main:openapi.yml`, or `package@version`.',
  ],
  ['Diff/UnknownCode', 'No finding has a code of that name.', 'Use a code that docs/reference/findings.md lists.'],
  ['Explain/UnknownName', 'Nothing in the SDK has the name that was asked for.', 'Check the spelling.'],
  [
    'Filter/EmptyRequired',
    'The filter emptied a required property that the audience can see.',
    'Gate its owner too, or leave a value visible.',
  ],
  [
    'Filter/HiddenPart',
    'A part is hidden from an audience, but its operation is not.',
    'Gate the operation as well, or show the part.',
  ],
  [
    'Filter/Leak',
    'A file of a client build says what its audience may not see; nothing is written.',
    'Nothing was written. This is a fault of inox; please report it.',
  ],
  ['Filter/NothingVisible', 'The audience sees no operation at all.', 'Check the groups of the audience.'],
  [
    'Flags/GatedRequired',
    'A required property or parameter is visible to some groups only.',
    'Take it out of `required`, or gate its owner with the same groups.',
  ],
  [
    'Flags/GroupInNoBuild',
    'A group gates something, and no configured build holds it.',
    'Add it to a build, or leave it.',
  ],
  [
    'Flags/InvalidGroups',
    'A visibility marker cannot be read; the thing is hidden from everyone.',
    'Write a list such as `groups: [beta]`, or remove the marker.',
  ],
  [
    'Flags/MisspeltGroup',
    'A group differs from another one by a slip of the hand.',
    'Correct the name; groups that are both meant should differ in more than a letter.',
  ],
  [
    'Flags/OtherReading',
    'A reference and its target have different groups: documentation sites let that of the reference win.',
    'Give both the same groups, or keep the marker in one of the two places.',
  ],
  [
    'Flags/SkippedForAll',
    'A skipped thing has no groups: the documentation shows it to everyone, an SDK to nobody.',
    'Gate it with the groups that may use it.',
  ],
  [
    'Flags/SkippedForGroups',
    'A gated thing is skipped too: no SDK has it, not even that of its groups.',
    'Remove `x-stainless-skip` where client builds are made.',
  ],
  [
    'Flags/TwoMarkers',
    'A path item and its operation both have groups; they are united.',
    'Keep the groups in one of the two places.',
  ],
  ['Flags/UnknownEnumValue', 'A gated enum value is not in the enum.', 'Remove the entry, or add the value to `enum`.'],
  [
    'Flags/UnknownKey',
    'A key of `x-mint` looks like a misspelt `groups`.',
    'Correct the spelling; as it stands it hides nothing.',
  ],
  [
    'Flags/WrongPlace',
    'A marker stands where nothing reads it, and hides nothing.',
    'Put groups on the operation, a parameter, a schema or a property, and `x-mint-enum` beside `enum`.',
  ],
  ['Input/DuplicateKey', 'A key occurs twice in one map.', 'Rename or remove one of the two.'],
  ['Input/Empty', 'The file is empty.', 'Check that it was written completely.'],
  ['Input/Encoding', 'The file is not UTF-8 text.', 'Save it as UTF-8.'],
  ['Input/InvalidJson', 'The JSON cannot be read.', 'Correct the syntax at this place.'],
  ['Input/InvalidYaml', 'The YAML cannot be read.', 'Correct the syntax at this place.'],
  ['Input/IsFolder', 'The path is a folder, not a file.', 'Name the file in it.'],
  ['Input/NotFound', 'The file does not exist.', 'Check the path.'],
  ['Input/NotReadable', 'The file cannot be read.', 'Check its permissions.'],
  ['Input/TooDeep', 'The document nests deeper than any API does.', 'Move deep parts into named schemas.'],
  [
    'Input/TooLarge',
    'The file, or all files together, are larger than the limit.',
    'Split the API, or remove large examples.',
  ],
  ['Input/TooManyAliases', 'YAML aliases expand beyond the limit.', 'Refer to the repeated part with `$ref`.'],
  ['Input/TooManyMerges', 'YAML merge keys (`<<`) copy beyond the limit.', 'Refer to the repeated part with `$ref`.'],
  ['Method/DuplicateName', 'Two methods of one resource end up with the same name.', 'Rename one of the two.'],
  ['Method/OperationNotFound', 'A configured operation is not in the spec.', 'Correct the verb or the path.'],
  [
    'Model/NotFound',
    'A configured model names a schema that the spec does not have.',
    'Give the name of a schema under components.schemas.',
  ],
  [
    'Name/Renamed',
    'A published type gets another name, which breaks the code of its users.',
    'Give it its old name in the configuration, or release a new major version.',
  ],
  [
    'Output/BrokenManifest',
    'The list of generated files cannot be trusted.',
    'Restore or delete .inox/manifest.json in the output folder.',
  ],
  ['Output/CannotWrite', 'The output folder cannot be written.', 'Check free space and permissions.'],
  ['Output/CaseClash', 'Two files are one file on disks that ignore letter case.', 'Rename one of the resources.'],
  ['Output/DangerousFolder', 'The output folder is not a safe place to write.', 'Give the SDK a folder of its own.'],
  [
    'Output/EditConflict',
    'A line was edited by hand and is generated differently now.',
    'Run with `--ours`, `--theirs` or `--mark`.',
  ],
  ['Output/EditedByHand', 'Generated files were edited by hand.', 'Move the edits to src/lib/, or run with --force.'],
  ['Output/Locked', 'Another run is writing into the output folder.', 'Wait for it to end.'],
  ['Output/NotGenerated', 'A file in the way was not generated.', 'Move it, or run with --force.'],
  [
    'Output/OrphanKept',
    'A file is no longer generated but was edited by hand; it stays.',
    'Delete it once you no longer need it.',
  ],
  ['Output/Symlink', 'An output path leads through a symbolic link.', 'Replace the link by a plain file or folder.'],
  ['Output/UnsafePath', 'A file name is not safe to write.', 'Rename the resource or model it is named after.'],
  [
    'Pagination/NoMatch',
    'No pagination scheme fits a method that is configured to be paginated.',
    'Correct the scheme, or set `paginated: false`.',
  ],
  [
    'Pairs/NotAPair',
    'Two things of different kinds, or one and the same, are configured as a version pair.',
    'Name two schemas, or two operations.',
  ],
  [
    'Pairs/NothingMatched',
    'A rule for version pairs changes nothing.',
    'Correct the names, or remove the rule; `inox pairs` lists the pairs there are.',
  ],
  [
    'Pairs/OneSided',
    'A field was added to one side of a version pair, and not to the other, since the last generation.',
    'Add it to the other side too, or let it be: the next run is silent about it.',
  ],
  [
    'Pairs/UnknownName',
    'A rule for version pairs, or `inox pairs`, names something that the document does not have.',
    'Write the name of a schema, `post /v1/cards`, or an operationId.',
  ],
  [
    'Policy/ExpiredApproval',
    'An approval of a change is over, and the change is still there.',
    'Give it a later `until`, or take the change back.',
  ],
  ['Policy/UnusedApproval', 'An approval approves nothing that has changed.', 'Remove it once the change is released.'],
  [
    'Reference/Blocked',
    'A `$ref` leads outside the folder of the spec, or to a host that is not allowed.',
    'Copy the file into the folder of the spec.',
  ],
  [
    'Reference/CannotBundle',
    'The files of a document cannot be made one.',
    'Bundle the document first and use the result.',
  ],
  ['Reference/ChainTooLong', 'A chain of `$ref`s is longer than the limit.', 'Refer to the last one directly.'],
  ['Reference/Endless', 'A chain of `$ref`s never arrives at a value.', 'Let one of them say what it is.'],
  ['Reference/NotFound', 'A `$ref` leads to nothing.', 'Correct the reference, or add what it names.'],
  ['Reference/NotText', 'A `$ref` is not text.', 'Write a reference such as `#/components/schemas/Name`.'],
  ['Reference/TooManyFiles', 'The document refers to more files than the limit.', 'Bundle it first.'],
  [
    'Security/NoCredential',
    'The API asks for credentials, and no option of the client gives any.',
    'Add an option with `auth: { security_scheme: … }` under `client_settings.opts`.',
  ],
  [
    'Security/NotSent',
    'An option is meant for a security scheme, and clients cannot send that scheme with it.',
    'Give the options the roles that the scheme has, or choose another scheme.',
  ],
  ['Security/UnknownScheme', 'The configuration names a security scheme that there is none of.', 'Correct the name.'],
  ['Spec/NoPaths', 'The document has neither `paths` nor `webhooks`.', 'Check that this is the whole document.'],
  ['Spec/NotOpenApi', 'The file is not an OpenAPI document.', 'It begins with `openapi: 3.…`.'],
  ['Spec/Swagger2', 'The document is Swagger 2.0.', 'Convert it to OpenAPI 3 first.'],
  ['Spec/UnsupportedVersion', 'The OpenAPI version is not one that can be read.', 'Use OpenAPI 3.0 or 3.1.'],
  [
    'Spec/UntestedVersion',
    'The OpenAPI version is newer than the ones that are tested.',
    'What is new in it is ignored.',
  ],
  ['Spec/VersionNotText', 'A version is a number where text is needed.', 'Put it in quotes.'],
  ['Transform/CannotApply', 'A transform of the configuration cannot be applied.', 'Correct the transform.'],
  [
    'Transform/NothingMatched',
    'A transform of the configuration found nothing.',
    'Correct the path, or remove the transform.',
  ],
  [
    'Type/TooDeep',
    'A type lies within a hundred others, and is `unknown`.',
    'Move it to components.schemas and name it under `models`.',
  ],
];

/** All codes in code-point order. */
export const codes: ReadonlyMap<string, CodeMeaning> = new Map(
  CODES.map(([code, meaning, help]) => [code, { meaning, help }]),
);

/** The general advice for a code, if the code is known. */
export function helpForCode(code: string): string | undefined {
  return codes.get(code)?.help;
}
