// Optional keys: under exact optional types an absent key and an undefined one are different.

export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same fields without those that are undefined. */
export function present<T extends object>(fields: T): Present<T> {
  // Leaving out undefined fields is exactly what `Present` says; entries lose that in their types.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
