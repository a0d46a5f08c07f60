/** Moves properties with an old name to the new one. Both, with different values, cannot be understood. */
function renewed(value: Fields, pairs: readonly (readonly [string, string])[]): Draft {
  const target: Draft = {};
  const old = new Map(pairs);
  for (const name of Object.keys(value)) {
    const current = old.get(name) ?? name;
    if (Object.hasOwn(target, current) && !equal(target[current], value[name])) {
      throw new ContractError([{ path: [name], message: `contradicts another name of ${current}`, keyword: 'x-aliases' }]);
    }
    put(target, current, value[name]);
  }
  return target;
}
